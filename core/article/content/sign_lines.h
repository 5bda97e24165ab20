// Lines without a word: what a page draws between its parts, and what is left of its layout.
#pragma once

#include <string_view>

namespace lede::article {

enum class Signs {
  kNone,   // there are words, or stars or faces, which say something
  kEmpty,  // punctuation alone: a quotation mark drawn large, a joiner of no width
  kRule,   // "* * *", "—": it parts what stands above from what stands below
};

Signs SignsOf(std::string_view line);

}  // namespace lede::article
