// Unicode character classes, scripts and case, found by binary search in generated tables.
#include "base/unicode.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.h"
#include "base/unicode_tables.h"
#include "base/utf8.h"

namespace lede {
namespace {

// Runs of code points with the same value, for binary search.
class Runs {
 public:
  Runs(const uint8_t* bytes, size_t count) {
    char32_t start = 0;
    for (size_t i = 0; i < count;) {
      uint32_t code = 0;
      int shift = 0;
      do {
        code |= (bytes[i] & 0x7Fu) << shift;
        shift += 7;
      } while (bytes[i++] & 0x80);
      starts_.push_back((static_cast<uint32_t>(start) << 8) | (code & 0x1F));
      start += code >> 5;
    }
  }

  uint8_t At(char32_t c) const {
    const auto after =
        std::upper_bound(starts_.begin(), starts_.end(), (static_cast<uint32_t>(c) << 8) | 0xFF);
    return static_cast<uint8_t>(after[-1]);
  }

 private:
  std::vector<uint32_t> starts_;  // code point << 8 | value
};

CharClass SearchClass(char32_t c) {
  static const Runs runs(kClassBytes, kClassByteCount);
  return static_cast<CharClass>(runs.At(c));
}

Script SearchScript(char32_t c) {
  static const Runs runs(kScriptBytes, kScriptByteCount);
  return static_cast<Script>(runs.At(c));
}

// A direct table for the first 0x600 code points (Latin, Greek, Cyrillic, Hebrew), which are most
// lookups.
constexpr char32_t kDirect = 0x600;

template <typename Value>
std::array<Value, kDirect> Direct(Value (*search)(char32_t)) {
  std::array<Value, kDirect> values{};
  for (char32_t c = 0; c < kDirect; ++c) values[c] = search(c);
  return values;
}

}  // namespace

CharClass ClassOf(char32_t c) {
  static const std::array<CharClass, kDirect> direct = Direct(SearchClass);
  return c < kDirect ? direct[c] : SearchClass(c);
}

Script ScriptOf(char32_t c) {
  static const std::array<Script, kDirect> direct = Direct(SearchScript);
  return c < kDirect ? direct[c] : SearchScript(c);
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
  std::string out(utf8);
  size_t pos = 0;
  for (; pos < out.size() && static_cast<unsigned char>(out[pos]) < 0x80; ++pos)
    out[pos] = ToAsciiLower(out[pos]);
  out.resize(pos);
  while (pos < utf8.size()) AppendUtf8(ToLower(DecodeUtf8(utf8, &pos)), &out);
  return out;
}

bool StartsUpper(std::string_view utf8) {
  size_t pos = 0;
  return !utf8.empty() && IsUpper(DecodeUtf8(utf8, &pos));
}

bool StartsLower(std::string_view utf8) {
  size_t pos = 0;
  return !utf8.empty() && IsLower(DecodeUtf8(utf8, &pos));
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
