// Text in, JSON text out: what the faces call.
#pragma once

#include <string>
#include <string_view>

#include "api/engine.h"
#include "base/outlet.h"

namespace lede::api {

// One line of a batch, `{"id", "url"?, …, and one of "html" | "page_text" | "text"}`, to one line
// of JSON without a line break at its end. Never fails: a bad line is answered by {"id":…,
// "error":{"code","message"}}.
std::string AnswerLine(std::string_view line, const Engine& engine, bool timings);
// The same for a line that may be long: it is emptied once it has been read, and the answer is
// given to `outlet` but for its end, which `out` holds.
void AnswerLongLine(std::string* line, const Engine& engine, bool timings, std::string* out,
                    Outlet* outlet);

// `content` as it is and `options` as JSON, `{"input": "html|page_text|text", "url"?, "title"?,
// "published"?, "language"?, "timings"?, "article_only"?}`, to the JSON document, or to
// {"error":…}.
std::string Answer(std::string_view content, std::string_view options, const Engine& engine);

}  // namespace lede::api
