// Helpers for BCP 47 language tags.
#pragma once

#include <string_view>

namespace lede {

// "pt" for "pt-BR".
inline std::string_view PrimaryLanguage(std::string_view tag) {
  return tag.substr(0, tag.find_first_of("-_"));
}

// True if English or unknown: a text may be too short for its language to be detected.
inline bool MayBeEnglish(std::string_view tag) {
  return tag.empty() || PrimaryLanguage(tag) == "en";
}

}  // namespace lede
