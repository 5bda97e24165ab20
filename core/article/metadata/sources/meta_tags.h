// Reads the <meta> elements of a page by name and by field.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "data/lexicon.h"
#include "html/document.h"

namespace lede::article {

// The field that a name in meta_names.tsv provides.
enum class MetaField : uint8_t {
  kNone,
  kTitle,
  kDescription,
  kAuthor,
  kPublished,
  kDated,  // a day that may also be that of the last change
  kModified,
  kImage,
  kSection,
  kKeyword,
};

struct MetaValue {
  int rank = 0;  // equal for values with the same name
  std::string text;
};

// Names come from `property`, `name` or `itemprop` and are compared in lower case. Values are
// decoded, their white space is collapsed, and none is empty. Holds views into the document.
class MetaTags {
 public:
  MetaTags(const html::Document& document, const data::Lexicon& names);

  // The first value of the first name that has one.
  std::string First(std::initializer_list<std::string_view> names) const;
  // All values of `name`, in page order.
  std::vector<std::string> All(std::string_view name) const;
  // All values of `field`: those of the best name first, then in page order.
  std::vector<MetaValue> Of(MetaField field) const;
  // Only the values of the best name; and the first of these, or an empty string.
  std::vector<std::string> BestOf(MetaField field) const;
  std::string FirstOf(MetaField field) const;
  // The values whose names satisfy `fits`.
  template <typename Fits>
  std::vector<std::string> Matching(Fits fits) const {
    std::vector<std::string> values;
    for (const Tag& tag : tags_) {
      if (fits(tag.name)) AppendText(tag, &values);
    }
    return values;
  }

 private:
  struct Tag {
    std::string name;
    std::string_view content;
    MetaField field = MetaField::kNone;
    int rank = 0;
  };
  static void AppendText(const Tag& tag, std::vector<std::string>* values);

  std::vector<Tag> tags_;  // in page order
};

}  // namespace lede::article
