// Turns input text into an answer as JSON text; the entry point for cli/ and wasm/.
#pragma once

#include <string>
#include <string_view>

#include "api/engine.h"
#include "base/outlet.h"

namespace lede::api {

struct LineOptions {
  bool timings = false;
  bool article_only = false;  // no facts and no summary, which is faster
};

// Answers one line of a batch, `{"id", "url"?, …, and one of "html" | "page_text" | "text"}`, with
// one line of JSON (no trailing line break). Never fails: the answer to a bad line is {"id":…,
// "error":{"code","message"}}.
std::string AnswerLine(std::string_view line, const Engine& engine, const LineOptions& options);
// The same for lines that may be long: `line` is emptied once it has been read. The answer goes to
// `outlet`, except for its last part, which is left in `out`.
void AnswerLongLine(std::string* line, const Engine& engine, const LineOptions& options,
                    std::string* out, Outlet* outlet);

// Answers one input: `content` as it is, with `options` as JSON, `{"input": "html|page_text|text",
// "url"?, "title"?, "published"?, "language"?, "timings"?, "article_only"?}`. Returns the JSON
// document, or {"error":…}.
std::string Answer(std::string_view content, std::string_view options, const Engine& engine);

}  // namespace lede::api
