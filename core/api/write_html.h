// Writes an analysis as a small HTML page of its own.
#pragma once

#include <string>
#include <string_view>

#include "api/analyze.h"
#include "base/outlet.h"

namespace lede::api {

// The headline, standfirst, source line and the article's body; UTF-8, no script, no style.
std::string WriteHtml(const Analysis& analysis);
// The same, given to `outlet` but for the end, which `out` holds.
void WriteHtml(const Analysis& analysis, std::string* out, Outlet* outlet);

// `text` with & < > " as references: safe as content and as a quoted attribute value.
std::string EscapeHtml(std::string_view text);

}  // namespace lede::api
