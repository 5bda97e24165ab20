// Writes an analysis as a small, self-contained HTML page.
#pragma once

#include <string>
#include <string_view>

#include "api/analyze.h"
#include "base/outlet.h"

namespace lede::api {

// Headline, standfirst, source line and the body of the article. UTF-8, without scripts or styles.
std::string WriteHtml(const Analysis& analysis);
// The same, but passes the text to `outlet`, except for the last part, which is left in `out`.
void WriteHtml(const Analysis& analysis, std::string* out, Outlet* outlet);

// Writes & < > " in `text` as references: safe as content and in quoted attribute values.
std::string EscapeHtml(std::string_view text);

}  // namespace lede::api
