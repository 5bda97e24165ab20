// Recognizes lines without words: separators between parts, and remains of the layout.
#pragma once

#include <string_view>

namespace lede::article {

enum class Signs {
  kNone,   // contains words, or stars or emoji, which mean something
  kEmpty,  // only punctuation: a large decorative quotation mark, a zero-width joiner
  kRule,   // "* * *", "—": separates two parts of the text
};

Signs SignsOf(std::string_view line);

}  // namespace lede::article
