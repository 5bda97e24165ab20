// The body from the text that a page gives to machines.
#pragma once

#include <string_view>

#include "model/article.h"

namespace lede::article {

// Replaces text, blocks and HTML of the article by the paragraphs of `given` (plain text, a
// paragraph a line).
void WriteGivenBody(std::string_view given, Article* article);

}  // namespace lede::article
