// Classes, scripts and case of Unicode code points, by binary search in generated ranges.
#include "base/unicode.h"

#include <algorithm>
#include <array>

#include "base/unicode_tables.h"
#include "base/utf8.h"

namespace lede {
namespace {

// The last range that begins at or before `c`, if `c` is inside it.
template <typename Range>
const Range* FindRange(const Range* ranges, size_t count, char32_t c) {
  const Range* end = ranges + count;
  const Range* it = std::upper_bound(
      ranges, end, c, [](char32_t value, const Range& r) { return value < r.first; });
  if (it == ranges) return nullptr;
  --it;
  return c <= it->last ? it : nullptr;
}

CharClass SearchClass(char32_t c) {
  const ClassRange* range = FindRange(kClassRanges, kClassRangeCount, c);
  return range ? static_cast<CharClass>(range->value) : CharClass::kOther;
}

// The first 0x600 code points (Latin, Greek, Cyrillic, Hebrew) are most of what is asked.
constexpr char32_t kDirect = 0x600;

std::array<CharClass, kDirect> MakeDirectClasses() {
  std::array<CharClass, kDirect> classes{};
  for (char32_t c = 0; c < kDirect; ++c) classes[c] = SearchClass(c);
  return classes;
}

}  // namespace

CharClass ClassOf(char32_t c) {
  static const std::array<CharClass, kDirect> direct = MakeDirectClasses();
  return c < kDirect ? direct[c] : SearchClass(c);
}

Script ScriptOf(char32_t c) {
  const ClassRange* range = FindRange(kScriptRanges, kScriptRangeCount, c);
  return range ? static_cast<Script>(range->value) : Script::kOther;
}

char32_t ToLower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  const LowerRange* range = FindRange(kLowerRanges, kLowerRangeCount, c);
  if (!range || (c - range->first) % range->stride != 0) return c;
  return static_cast<char32_t>(static_cast<int32_t>(c) + range->delta);
}

std::string ToLower(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (size_t pos = 0; pos < utf8.size();) AppendUtf8(ToLower(DecodeUtf8(utf8, &pos)), &out);
  return out;
}

bool IsSpaceless(Script script) {
  switch (script) {
    case Script::kHan:
    case Script::kHiragana:
    case Script::kKatakana:
    case Script::kThai:
    case Script::kLao:
    case Script::kKhmer:
    case Script::kMyanmar:
      return true;
    default:
      return false;
  }
}

}  // namespace lede
