// Text and addresses as Markdown shows them literally.
#pragma once

#include <string>
#include <string_view>

namespace lede::api {

// What could start or end markup inside a line, and in a table's cell.
inline constexpr std::string_view kMarkdownSigns = "\\`*_[]<>", kMarkdownCellSigns = "\\`*_[]<>|";

// Such `signs` are escaped; line breaks become blanks.
void AppendMarkdown(std::string_view text, std::string_view signs, std::string* out);
std::string EscapeMarkdown(std::string_view text);

// A line that would begin a heading, a list or a number's list is kept from it. `line` is escaped
// already.
std::string EscapeLineStart(std::string line);

// For the brackets of a link.
std::string EscapeMarkdownUrl(std::string_view url);

}  // namespace lede::api
