// The kinds of characters that sentence splitting and tokenizing distinguish.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::text {

enum class CharKind : uint8_t {
  kSpace,
  kLetter,     // of a script with spaces between words
  kDigit,      // any number character
  kExtend,     // marks and format characters: part of the word around them
  kHan,        // each is a word
  kSpaceless,  // kana, Thai, Lao, Khmer, Myanmar: each run is a word
  kPunctuation,
  kSymbol,
};

CharKind KindOf(char32_t c);

// One character of a text: its code point, its size in bytes and its kind.
struct Character {
  char32_t code = 0;
  uint32_t size = 0;
  CharKind kind = CharKind::kSpace;

  bool IsWord() const { return kind == CharKind::kLetter || kind == CharKind::kDigit; }
};

// The character at `pos`; at or past the end, a space of size 0.
Character CharacterAt(std::string_view text, size_t pos);

inline bool IsApostrophe(char32_t c) { return c == '\'' || c == U'\u2019'; }

}  // namespace lede::text
