// Writes the body of an article as Markdown.
#pragma once

#include <string>
#include <string_view>

#include "base/outlet.h"

namespace lede::api {

// CommonMark with tables: headings, paragraphs, lists, quotes, code, tables, images with captions,
// links and cards, from the allow-listed `html` of an Article. Without recursion.
std::string ArticleMarkdown(std::string_view html);
// The same, but passes the text to `outlet`, except for the last part, which is appended to `out`.
void ArticleMarkdown(std::string_view html, std::string* out, Outlet* outlet);

}  // namespace lede::api
