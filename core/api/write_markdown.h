// Writes an analysis as Markdown with YAML front matter.
#pragma once

#include <string>

#include "api/analyze.h"
#include "base/outlet.h"

namespace lede::api {

// Front matter (title, source, author, published, description, tags), summary, facts and the body
// of the article.
std::string WriteMarkdown(const Analysis& analysis);
// The same, but passes the text to `outlet`, except for the last part, which is left in `out`.
void WriteMarkdown(const Analysis& analysis, std::string* out, Outlet* outlet);

}  // namespace lede::api
