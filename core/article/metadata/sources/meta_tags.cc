// The <meta> elements of a page by name.
#include "article/metadata/sources/meta_tags.h"

#include "article/metadata/plain_text.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr size_t kMaxTags = 1000;

}  // namespace

MetaTags::MetaTags(const html::Document& document) {
  using html::Attr;
  for (html::NodeId id = html::kRoot; id != html::kNoNode && tags_.size() < kMaxTags;
       id = document.Next(id, html::kRoot)) {
    if (document.tag(id) != html::Tag::kMeta) continue;
    const std::string_view content = document.attribute(id, Attr::kContent);
    if (Trim(content).empty()) continue;
    for (const Attr source : {Attr::kProperty, Attr::kName, Attr::kItemprop}) {
      const std::string_view name = document.attribute(id, source);
      if (!name.empty()) tags_.emplace_back(ToAsciiLower(Trim(name)), content);
    }
  }
}

std::string MetaTags::First(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    for (const auto& [tag, content] : tags_) {
      if (tag != name) continue;
      std::string value = PlainText(content);
      if (!value.empty()) return value;
    }
  }
  return {};
}

std::vector<std::string> MetaTags::All(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [tag, content] : tags_) {
    if (tag != name) continue;
    std::string value = PlainText(content);
    if (!value.empty()) values.push_back(std::move(value));
  }
  return values;
}

}  // namespace lede::article
