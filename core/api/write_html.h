// Writes an analysis as a small HTML page of its own.
#pragma once

#include <string>
#include <string_view>

#include "api/analyze.h"

namespace lede::api {

// The headline, standfirst, source line and the article's body; UTF-8, no script, no style.
std::string WriteHtml(const Analysis& analysis);

// `text` with & < > " as references: safe as content and as a quoted attribute value.
std::string EscapeHtml(std::string_view text);

}  // namespace lede::api
