// Questions about a BCP 47 language tag.
#pragma once

#include <string_view>

namespace lede {

// "pt" of "pt-BR".
inline std::string_view PrimaryLanguage(std::string_view tag) {
  return tag.substr(0, tag.find_first_of("-_"));
}

// English, or not told: a text too short to tell its language may be.
inline bool MayBeEnglish(std::string_view tag) {
  return tag.empty() || PrimaryLanguage(tag) == "en";
}

}  // namespace lede
