// The kinds of characters that sentence splitting and tokenizing distinguish.
#include "text/characters.h"

#include <array>

namespace lede::text {
namespace {

CharKind KindOfLetter(char32_t c) {
  if (c < 0x0E00) return CharKind::kLetter;  // scripts without spaces begin with Thai
  const Script script = ScriptOf(c);
  if (script == Script::kHan) return CharKind::kHan;
  return IsSpaceless(script) ? CharKind::kSpaceless : CharKind::kLetter;
}

CharKind SearchKind(char32_t c) {
  switch (ClassOf(c)) {
    case CharClass::kSpace:
      return CharKind::kSpace;
    case CharClass::kUpper:
    case CharClass::kLower:
    case CharClass::kLetter:
      return KindOfLetter(c);
    case CharClass::kDigit:
    case CharClass::kNumber:
      return CharKind::kDigit;
    case CharClass::kMark:
      return CharKind::kExtend;
    case CharClass::kPunctuation:
      return CharKind::kPunctuation;
    case CharClass::kSymbol:
      return CharKind::kSymbol;
    case CharClass::kOther:
      return c < 0xA0 ? CharKind::kSymbol : CharKind::kExtend;
  }
  return CharKind::kSymbol;
}

std::array<CharKind, 0x80> MakeAsciiKinds() {
  std::array<CharKind, 0x80> kinds{};
  for (char32_t c = 0; c < 0x80; ++c) kinds[c] = SearchKind(c);
  return kinds;
}

const std::array<CharKind, 0x80> kAsciiKinds = MakeAsciiKinds();

}  // namespace

CharKind KindOf(char32_t c) { return c < 0x80 ? kAsciiKinds[c] : SearchKind(c); }

Character CharacterAt(std::string_view text, size_t pos) {
  if (pos >= text.size()) return {};
  const unsigned char lead = text[pos];
  if (lead < 0x80) return {lead, 1, kAsciiKinds[lead]};
  const size_t start = pos;
  const char32_t c = DecodeUtf8(text, &pos);
  return {c, static_cast<uint32_t>(pos - start), SearchKind(c)};
}

}  // namespace lede::text
