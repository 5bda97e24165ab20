// Reads the <meta> elements of a page by name and by field.
#include "article/metadata/sources/meta_tags.h"

#include <cstdlib>
#include <utility>

#include "article/page/plain_text.h"
#include "base/ascii.h"
#include "base/limits.h"
#include "base/stable_sort.h"

namespace lede::article {
namespace {

constexpr size_t kMaxTags = 1000;

constexpr std::pair<std::string_view, MetaField> kFields[] = {
    {"title", MetaField::kTitle},    {"description", MetaField::kDescription},
    {"author", MetaField::kAuthor},  {"published", MetaField::kPublished},
    {"dated", MetaField::kDated},    {"modified", MetaField::kModified},
    {"image", MetaField::kImage},    {"section", MetaField::kSection},
    {"keyword", MetaField::kKeyword}};

MetaField FieldNamed(std::string_view name) {
  for (const auto& [known, field] : kFields) {
    if (known == name) return field;
  }
  return MetaField::kNone;
}

}  // namespace

MetaTags::MetaTags(const html::Document& document, const data::Lexicon& names) {
  using html::Attr;
  for (html::NodeId id = html::kRoot; id < document.size() && tags_.size() < kMaxTags; ++id) {
    if (document.tag(id) != html::Tag::kMeta) continue;
    const std::string_view content = document.attribute(id, Attr::kContent);
    if (Trim(content).empty() || content.size() > limits::kMaxValueBytes) continue;
    for (const Attr source : {Attr::kProperty, Attr::kName, Attr::kItemprop}) {
      const std::string_view given = document.attribute(id, source);
      if (given.empty()) continue;
      Tag tag{ToAsciiLower(Trim(given)), content};
      if (const auto row = names.Find(tag.name)) {
        const auto columns = data::Columns(*row);
        tag.field = FieldNamed(columns[0]);
        if (columns.size() > 1) tag.rank = std::atoi(std::string(columns[1]).c_str());
      }
      tags_.push_back(std::move(tag));
    }
  }
}

void MetaTags::AppendText(const Tag& tag, std::vector<std::string>* values) {
  std::string text = PlainText(tag.content);
  if (!text.empty()) values->push_back(std::move(text));
}

std::string MetaTags::First(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    for (std::string& value : All(name)) return std::move(value);
  }
  return {};
}

std::vector<std::string> MetaTags::All(std::string_view name) const {
  return Matching([&](const std::string& tag) { return tag == name; });
}

std::vector<MetaValue> MetaTags::Of(MetaField field) const {
  std::vector<MetaValue> values;
  for (const Tag& tag : tags_) {
    if (tag.field != field) continue;
    std::string text = PlainText(tag.content);
    if (!text.empty()) values.push_back({tag.rank, std::move(text)});
  }
  StableSort(&values, [](const MetaValue& a, const MetaValue& b) { return a.rank < b.rank; });
  return values;
}

std::vector<std::string> MetaTags::BestOf(MetaField field) const {
  std::vector<std::string> best;
  int rank = 0;
  for (MetaValue& value : Of(field)) {
    if (!best.empty() && value.rank != rank) break;
    rank = value.rank;
    best.push_back(std::move(value.text));
  }
  return best;
}

std::string MetaTags::FirstOf(MetaField field) const {
  std::vector<MetaValue> values = Of(field);
  return values.empty() ? std::string() : std::move(values[0].text);
}

}  // namespace lede::article
