// Appends a block to an article's text.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/article.h"

namespace lede::article {

// Puts an empty line before it, and removes empty lines inside it (of code), which would look like
// its end.
void AppendBlock(BlockKind kind, uint8_t level, std::string_view text, Article* article);

}  // namespace lede::article
