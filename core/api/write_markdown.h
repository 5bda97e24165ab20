// Writes an analysis as Markdown with YAML front matter.
#pragma once

#include <string>

#include "api/analyze.h"
#include "base/outlet.h"

namespace lede::api {

// Front matter (title, source, author, published, description, tags), the summary, the facts and
// the article's body.
std::string WriteMarkdown(const Analysis& analysis);
// The same, given to `outlet` but for the end, which `out` holds.
void WriteMarkdown(const Analysis& analysis, std::string* out, Outlet* outlet);

}  // namespace lede::api
