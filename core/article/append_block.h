// Adds a block to an article's text.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/article.h"

namespace lede::article {

// Behind an empty line, and without those inside it (of code), which would read as its end.
void AppendBlock(BlockKind kind, uint8_t level, std::string_view text, Article* article);

}  // namespace lede::article
