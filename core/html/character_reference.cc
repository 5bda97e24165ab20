// Decodes one character reference: "&amp;", "&eacute", "&#8217;", "&#x2019;".
#include "html/character_reference.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"
#include "html/named_references.h"

namespace lede::html {
namespace {

constexpr size_t kMaxName = 31;
constexpr size_t kMaxLegacyName = 6;  // "&Aacute" needs no semicolon

// What &#x80; to &#x9F; stand for: the windows-1252 characters; 0 where there is none.
constexpr char16_t kWindows1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// One row of the table. Its full name has to be put together from the rows before it in its block.
struct Entry {
  const uint8_t* row;

  size_t shared() const { return row[0] >> 3; }
  size_t value_size() const { return row[0] & 7; }
  bool semicolon_optional() const { return (row[1] & 0x80) != 0; }
  std::string_view rest() const {
    return {reinterpret_cast<const char*>(row + 2), static_cast<size_t>(row[1] & 0x7F)};
  }
  std::string_view value() const { return {rest().data() + rest().size(), value_size()}; }
  Entry next() const { return {row + 2 + rest().size() + value_size()}; }
};

// The row with exactly this name; `row` is null if there is none.
Entry FindName(std::string_view name) {
  const uint16_t* const end = kNamedReferenceBlocks + kNamedReferenceBlockCount;
  const auto before = [](std::string_view wanted, uint16_t block) {
    return wanted < Entry{kNamedReferences + block}.rest();
  };
  const uint16_t* block = std::upper_bound(kNamedReferenceBlocks, end, name, before);
  if (block == kNamedReferenceBlocks) return {nullptr};
  const uint8_t* const stop =
      kNamedReferences + (block == end ? kNamedReferencesSize : size_t{*block});
  char current[kMaxName + 1];
  for (Entry entry{kNamedReferences + block[-1]}; entry.row != stop; entry = entry.next()) {
    const std::string_view rest = entry.rest();
    rest.copy(current + entry.shared(), rest.size());
    if (std::string_view(current, entry.shared() + rest.size()) == name) return entry;
  }
  return {nullptr};
}

CharacterReference Make(size_t source_size, std::string_view value) {
  CharacterReference reference;
  reference.source_size = static_cast<uint32_t>(source_size);
  reference.value_size = static_cast<uint8_t>(value.copy(reference.bytes, sizeof reference.bytes));
  return reference;
}

// These make up most references on any page.
constexpr std::pair<std::string_view, std::string_view> kCommon[] = {
    {"quot;", "\""}, {"amp;", "&"}, {"nbsp;", "\xC2\xA0"}, {"lt;", "<"}, {"gt;", ">"}};

CharacterReference DecodeNamed(std::string_view text, bool in_attribute) {
  for (const auto& [name, value] : kCommon) {
    if (text.substr(1, name.size()) == name) return Make(1 + name.size(), value);
  }
  size_t end = 1;
  while (end < text.size() && end <= kMaxName && IsAsciiAlnum(text[end])) ++end;
  const std::string_view word = text.substr(1, end - 1);
  if (end < text.size() && text[end] == ';') {
    const Entry entry = FindName(word);
    if (entry.row != nullptr) return Make(end + 1, entry.value());
  }
  // In an attribute, a name without a semicolon must be the whole word: if a letter or digit
  // follows it, it is not a reference.
  const size_t shortest = in_attribute ? std::max<size_t>(word.size(), 2) : 2;
  for (size_t size = std::min(word.size(), kMaxLegacyName); size >= shortest; --size) {
    const Entry entry = FindName(word.substr(0, size));
    if (entry.row == nullptr || !entry.semicolon_optional()) continue;
    const char next = size + 1 < text.size() ? text[size + 1] : '\0';
    if (in_attribute && next == '=') return {};
    return Make(size + 1, entry.value());
  }
  return {};
}

int DigitValue(char c, uint32_t base) {
  if (IsAsciiDigit(c)) return c - '0';
  const char lower = ToAsciiLower(c);
  return base == 16 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

char32_t CodePoint(uint32_t number) {
  if (number >= 0x80 && number <= 0x9F && kWindows1252[number - 0x80] != 0)
    return kWindows1252[number - 0x80];
  const bool surrogate = number >= 0xD800 && number <= 0xDFFF;
  return number == 0 || number > 0x10FFFF || surrogate ? kReplacement : number;
}

CharacterReference DecodeNumeric(std::string_view text) {
  const bool hex = text.size() > 2 && ToAsciiLower(text[2]) == 'x';
  const uint32_t base = hex ? 16 : 10;
  const size_t begin = hex ? 3 : 2;
  size_t end = begin;
  uint32_t number = 0;
  for (int digit; end < text.size() && (digit = DigitValue(text[end], base)) >= 0; ++end)
    number = std::min<uint32_t>(number * base + static_cast<uint32_t>(digit), 0x110000);
  if (end == begin) return {};
  if (end < text.size() && text[end] == ';') ++end;
  std::string value;
  AppendUtf8(CodePoint(number), &value);
  return Make(end, value);
}

}  // namespace

CharacterReference DecodeReference(std::string_view text, bool in_attribute) {
  if (text.size() > 1 && text[1] == '#') return DecodeNumeric(text);
  return DecodeNamed(text, in_attribute);
}

}  // namespace lede::html
