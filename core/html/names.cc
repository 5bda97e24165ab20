// Element and attribute names known to the program, as enums.
#include "html/names.h"

#include <array>
#include <cstddef>

#include "base/ascii.h"

namespace lede::html {
namespace {

// Each name with a space behind it; the first is empty and stands for "none".
#define LEDE_NAME(id, name) name " "
constexpr std::string_view kTagNames = " " LEDE_HTML_TAGS(LEDE_NAME);
constexpr std::string_view kAttributeNames = " " LEDE_HTML_ATTRIBUTES(LEDE_NAME);
#undef LEDE_NAME
#define LEDE_ID(id, name) Tag::id,
constexpr Tag kSvgTags[] = {LEDE_SVG_TAGS(LEDE_ID)};
#undef LEDE_ID
#define LEDE_ID(id, name) Attr::id,
constexpr Attr kSvgAttributes[] = {LEDE_SVG_ATTRIBUTES(LEDE_ID)};
#undef LEDE_ID

constexpr size_t kSlots = 512;  // more than twice the names: a hit takes 1.3 probes

constexpr size_t Slot(std::string_view name) {
  uint32_t hash = static_cast<uint32_t>(name.size());
  for (const char c : name) hash = hash * 37 + static_cast<unsigned char>(c);
  return (hash ^ (hash >> 10)) % kSlots;
}

constexpr size_t CountOf(std::string_view names) {
  size_t count = 0;
  for (const char c : names) count += c == ' ';
  return count;
}

// Open-addressing hash table over a list of names.
template <typename Id, size_t n>
class NameTable {
 public:
  constexpr explicit NameTable(std::string_view names) : names_(names) {
    for (size_t i = 0; i < n; ++i)
      starts_[i + 1] = static_cast<uint16_t>(names.find(' ', starts_[i]) + 1);
    for (size_t i = 1; i < n; ++i) {
      size_t slot = Slot(NameOf(i));
      while (slots_[slot] != 0) slot = (slot + 1) % kSlots;
      slots_[slot] = static_cast<uint8_t>(i);
    }
  }

  Id Find(std::string_view name) const {
    for (size_t slot = Slot(name); slots_[slot] != 0; slot = (slot + 1) % kSlots) {
      if (NameOf(slots_[slot]) == name) return static_cast<Id>(slots_[slot]);
    }
    return Id::kUnknown;
  }

  constexpr std::string_view NameOf(size_t i) const {
    return {names_.data() + starts_[i], size_t{starts_[i + 1]} - starts_[i] - 1};
  }

 private:
  static_assert(n <= 256, "an enum of one byte");
  const std::string_view names_;
  std::array<uint16_t, n + 1> starts_{};
  std::array<uint8_t, kSlots> slots_{};
};

constexpr NameTable<Tag, CountOf(kTagNames)> kTags(kTagNames);
constexpr NameTable<Attr, CountOf(kAttributeNames)> kAttributes(kAttributeNames);

template <typename Id, size_t n>
Id FindLower(const Id (&ids)[n], std::string_view name) {
  for (const Id id : ids) {
    const std::string_view known = NameOf(id);
    if (known.size() == name.size() && EqualsIgnoreAsciiCase(known, name)) return id;
  }
  return Id::kUnknown;
}

}  // namespace

Tag TagFromName(std::string_view name) { return kTags.Find(name); }
Attr AttrFromName(std::string_view name) { return kAttributes.Find(name); }
std::string_view NameOf(Tag tag) { return kTags.NameOf(static_cast<size_t>(tag)); }
std::string_view NameOf(Attr attr) { return kAttributes.NameOf(static_cast<size_t>(attr)); }

Tag SvgTagFromLowerName(std::string_view name) { return FindLower(kSvgTags, name); }
Attr SvgAttrFromLowerName(std::string_view name) { return FindLower(kSvgAttributes, name); }

}  // namespace lede::html
