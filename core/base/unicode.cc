// Classes, scripts and case of Unicode code points, by binary search in generated runs.
#include "base/unicode.h"

#include <algorithm>
#include <array>

#include "base/unicode_tables.h"
#include "base/utf8.h"

namespace lede {
namespace {

// The value of the run that `c` lies in.
uint8_t FindRun(const uint32_t* runs, size_t count, char32_t c) {
  const uint32_t* after =
      std::upper_bound(runs, runs + count, (static_cast<uint32_t>(c) << 8) | 0xFF);
  return static_cast<uint8_t>(after[-1]);
}

CharClass SearchClass(char32_t c) {
  return static_cast<CharClass>(FindRun(kClassRuns, kClassRunCount, c));
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
  return static_cast<Script>(FindRun(kScriptRuns, kScriptRunCount, c));
}

char32_t ToLower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  const LowerRange* end = kLowerRanges + kLowerRangeCount;
  const LowerRange* range = std::partition_point(
      kLowerRanges, end, [c](const LowerRange& r) { return r.last < static_cast<uint32_t>(c); });
  if (range == end || c < range->first || (c - range->first) % range->stride != 0) return c;
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
