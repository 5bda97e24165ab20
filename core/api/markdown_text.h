// Escapes text and URLs so that Markdown shows them literally.
#pragma once

#include <string>
#include <string_view>

namespace lede::api {

// Characters that could start or end markup inside a line, and inside a table cell.
inline constexpr std::string_view kMarkdownSigns = "\\`*_[]<>", kMarkdownCellSigns = "\\`*_[]<>|";

// Escapes the characters in `signs` and turns line breaks into spaces.
void AppendMarkdown(std::string_view text, std::string_view signs, std::string* out);
std::string EscapeMarkdown(std::string_view text);

// Escapes the beginning of a line that would start a heading or a list. The rest of `line` must
// already be escaped.
std::string EscapeLineStart(std::string line);

// For the target of a link, in parentheses.
std::string EscapeMarkdownUrl(std::string_view url);

}  // namespace lede::api
