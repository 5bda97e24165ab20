// Replaces the body with the text that a page provides as data (JSON-LD).
#pragma once

#include <string_view>

#include "model/article.h"

namespace lede::article {

// Replaces text, blocks and HTML of the article with the paragraphs of `given` (plain text, one
// paragraph per line).
void WriteGivenBody(std::string_view given, Article* article);

}  // namespace lede::article
