// The <meta> elements of a page by name and by field.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "data/lexicon.h"
#include "html/document.h"

namespace lede::article {

// What a name of meta_names.tsv states.
enum class MetaField : uint8_t {
  kNone,
  kTitle,
  kDescription,
  kAuthor,
  kPublished,
  kDated,  // a day that may be the page's last change as well
  kModified,
  kImage,
  kSection,
  kKeyword,
};

struct MetaValue {
  int rank = 0;  // equal for values of one name
  std::string text;
};

// Names come from `property`, `name` or `itemprop` and are compared in lower case; values are
// folded and decoded, and none is empty. Views into the document.
class MetaTags {
 public:
  MetaTags(const html::Document& document, const data::Lexicon& names);

  // The first value of the first name that has one.
  std::string First(std::initializer_list<std::string_view> names) const;
  // Every value of `name`, in order of the page.
  std::vector<std::string> All(std::string_view name) const;
  // Every value of `field`, the best name's first, else in order of the page.
  std::vector<MetaValue> Of(MetaField field) const;
  // Only the best name's values; and the first of them or an empty string.
  std::vector<std::string> BestOf(MetaField field) const;
  std::string FirstOf(MetaField field) const;
  // Values of names that `fits`.
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

  std::vector<Tag> tags_;  // in order of the page
};

}  // namespace lede::article
