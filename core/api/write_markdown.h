// Writes an analysis as Markdown with YAML front matter.
#pragma once

#include <string>

#include "api/analyze.h"

namespace lede::api {

// Front matter (title, source, author, published, description, tags), the summary, the facts and
// the article's body.
std::string WriteMarkdown(const Analysis& analysis);

}  // namespace lede::api
