// The element and attribute names that the program knows, as enums.
#include "html/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lede::html {
namespace {

#define LEDE_NAME(id, name) name,
constexpr std::string_view kTagNames[] = {"", LEDE_HTML_TAGS(LEDE_NAME)};
constexpr std::string_view kAttributeNames[] = {"", LEDE_HTML_ATTRIBUTES(LEDE_NAME)};
#undef LEDE_NAME

template <typename Id, size_t n>
Id FromName(const std::string_view (&names)[n], std::string_view name) {
  using Row = std::pair<std::string_view, Id>;
  static const std::array<Row, n> sorted = [&] {
    std::array<Row, n> rows;
    for (size_t i = 0; i < n; ++i) rows[i] = {names[i], static_cast<Id>(i)};
    std::sort(rows.begin(), rows.end());
    return rows;
  }();
  const auto it = std::lower_bound(sorted.begin(), sorted.end(), Row{name, Id::kUnknown});
  return it != sorted.end() && it->first == name ? it->second : Id::kUnknown;
}

}  // namespace

Tag TagFromName(std::string_view name) { return FromName<Tag>(kTagNames, name); }
Attr AttrFromName(std::string_view name) { return FromName<Attr>(kAttributeNames, name); }
std::string_view NameOf(Tag tag) { return kTagNames[static_cast<size_t>(tag)]; }
std::string_view NameOf(Attr attr) { return kAttributeNames[static_cast<size_t>(attr)]; }

}  // namespace lede::html
