// The list of active formatting elements: <b>, <a> and others that stay in effect across blocks.
#include "html/active_formatting.h"

namespace lede::html {

void ActiveFormatting::ClearToMarker() {
  bool found = false;
  while (!found && !items_.empty()) {
    found = last().is_marker();
    items_.pop_back();
  }
}

size_t ActiveFormatting::Find(NodeId id) const {
  for (size_t i = items_.size(); i-- > 0;) {
    if (items_[i].id == id) return i;
  }
  return kNone;
}

size_t ActiveFormatting::FindAfterMarker(Tag tag) const {
  for (size_t i = items_.size(); i-- > 0 && !items_[i].is_marker();) {
    if (items_[i].tag == tag) return i;
  }
  return kNone;
}

void ActiveFormatting::RemoveIfPresent(NodeId id) {
  const size_t index = Find(id);
  if (index != kNone) Remove(index);
}

}  // namespace lede::html
