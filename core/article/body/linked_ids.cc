// The places of a page that its own links lead to.
#include "article/body/linked_ids.h"

#include "article/body/html_text.h"
#include "base/limits.h"

namespace lede::article {

LinkedIds::LinkedIds(const html::Document& document) : document_(document) {
  for (html::NodeId node = 0; node < document.size() && ids_.size() < limits::kMaxLinkedIds;
       ++node) {
    if (document.tag(node) != html::Tag::kA) continue;
    const std::string_view href = document.attribute(node, html::Attr::kHref);
    if (href.size() <= 1 || href[0] != '#') continue;
    const std::string_view id = href.substr(1);
    ids_.try_emplace(id, size_t{0});
  }
}

bool LinkedIds::Append(html::NodeId element, std::string* html) {
  const std::string_view id = document_.attribute(element, html::Attr::kId);
  const auto at = ids_.find(id);
  if (at == ids_.end() || at->second++ > 0) return false;
  AppendAttribute("id", id, html);
  return true;
}

}  // namespace lede::article
