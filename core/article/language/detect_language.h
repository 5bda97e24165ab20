// Detects the language of a text by its script and its function words.
#pragma once

#include <string>
#include <string_view>

#include "data/lexicon.h"

namespace lede::article {

// BCP 47 primary subtag ("de"); empty if the text is too short or matches no supported language.
// Where possible the script alone decides (Hangul, kana, Thai, Greek, Hebrew, …). Letters
// distinguish the languages with Cyrillic and Arabic script, and `function_words` ("word",
// languages) all others. Reads at most 8 KiB.
std::string DetectLanguage(std::string_view text, const data::Lexicon& function_words);

// "rtl" for languages written from right to left, else "ltr"; empty if the language is empty.
std::string DirectionOf(std::string_view language);

// Normalizes a declared language to BCP 47: "en_US" and " EN-us " give "en-US"; "german" and
// "x-default" give an empty string.
std::string NormalizeLanguage(std::string_view declared);

}  // namespace lede::article
