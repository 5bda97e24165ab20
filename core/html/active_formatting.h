// The list of active formatting elements: <b>, <a> and others that stay in effect across blocks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "html/document.h"

namespace lede::html {

struct FormattingElement {
  NodeId id = kNoNode;  // kNoNode for a marker, set at cells, captions, templates and objects
  Tag tag = Tag::kUnknown;
  uint32_t hash = 0;  // of its attributes; equal attributes have equal hashes

  bool is_marker() const { return id == kNoNode; }
};

// Oldest first. The entries after the last marker never exceed limits::kMaxDepth by much: an
// element is added when it is opened, and closed elements in the list are reopened before that.
class ActiveFormatting {
 public:
  static constexpr size_t kNone = ~size_t{0};

  bool empty() const { return items_.empty(); }
  size_t size() const { return items_.size(); }
  const FormattingElement& operator[](size_t i) const { return items_[i]; }
  const FormattingElement& last() const { return items_.back(); }

  void Push(FormattingElement element) { items_.push_back(element); }
  void PushMarker() { items_.emplace_back(); }
  // Removes everything after the last marker, and the marker itself.
  void ClearToMarker();

  void Remove(size_t index) { items_.erase(items_.begin() + static_cast<ptrdiff_t>(index)); }
  void Insert(size_t index, FormattingElement element) {
    items_.insert(items_.begin() + static_cast<ptrdiff_t>(index), element);
  }
  void Replace(size_t index, NodeId id) { items_[index].id = id; }

  size_t Find(NodeId id) const;           // index, or kNone
  size_t FindAfterMarker(Tag tag) const;  // the last with this tag after the last marker, or kNone
  void RemoveIfPresent(NodeId id);

 private:
  std::vector<FormattingElement> items_;
};

}  // namespace lede::html
