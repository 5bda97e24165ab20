// Unicode character classes, scripts and case.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lede {

enum class CharClass : uint8_t {
  kOther,        // controls, unassigned, format characters
  kUpper,        // Lu, Lt
  kLower,        // Ll
  kLetter,       // Lm, Lo: letters without case
  kMark,         // Mn, Mc, Me
  kDigit,        // Nd
  kNumber,       // Nl, No
  kPunctuation,  // P*
  kSymbol,       // S*
  kSpace,        // White_Space
};

enum class Script : uint8_t {
  kOther,
  kLatin,
  kGreek,
  kCyrillic,
  kArmenian,
  kHebrew,
  kArabic,
  kDevanagari,
  kBengali,
  kTamil,
  kThai,
  kLao,
  kKhmer,
  kMyanmar,
  kGeorgian,
  kEthiopic,
  kHangul,
  kHiragana,
  kKatakana,
  kHan,
};

CharClass ClassOf(char32_t c);
Script ScriptOf(char32_t c);

// Simple one-to-one lower-case mapping; characters without one are returned unchanged.
char32_t ToLower(char32_t c);
std::string ToLower(std::string_view utf8);

inline bool IsLetter(CharClass k) {
  return k == CharClass::kUpper || k == CharClass::kLower || k == CharClass::kLetter;
}
inline bool IsLetter(char32_t c) { return IsLetter(ClassOf(c)); }
inline bool IsUpper(char32_t c) { return ClassOf(c) == CharClass::kUpper; }
inline bool IsLower(char32_t c) { return ClassOf(c) == CharClass::kLower; }
inline bool IsDigit(char32_t c) { return ClassOf(c) == CharClass::kDigit; }
inline bool IsSpace(char32_t c) { return ClassOf(c) == CharClass::kSpace; }

// Whether the first character is an upper-case or lower-case letter.
bool StartsUpper(std::string_view utf8);
bool StartsLower(std::string_view utf8);

// Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar.
bool IsSpaceless(Script script);

}  // namespace lede
