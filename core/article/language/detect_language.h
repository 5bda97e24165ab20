// The language of a text, by its script and its small words.
#pragma once

#include <string>
#include <string_view>

#include "data/lexicon.h"

namespace lede::article {

// BCP 47 primary subtag ("de"), or empty when the text is too short or fits no known language. The
// script decides alone where it can (Hangul, kana, Thai, Greek, Hebrew, …); letters decide between
// the languages of Cyrillic and Arabic script; `function_words` ("word", languages) between the
// rest. Reads at most 8 KiB.
std::string DetectLanguage(std::string_view text, const data::Lexicon& function_words);

// "rtl" for languages written from right to left, else "ltr"; empty for an empty language.
std::string DirectionOf(std::string_view language);

// A declared language as BCP 47 has it: "en_US", " EN-us " → "en-US"; "german" and "x-default" →
// empty.
std::string NormalizeLanguage(std::string_view declared);

}  // namespace lede::article
