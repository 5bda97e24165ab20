// The article's body as Markdown.
#pragma once

#include <string>
#include <string_view>

#include "base/outlet.h"

namespace lede::api {

// CommonMark with tables: headings, paragraphs, lists, quotes, code, tables, pictures with their
// captions, links and cards, from the allow-listed `html` of an Article. Without recursion.
std::string ArticleMarkdown(std::string_view html);
// The same, given to `outlet` but for the end, which is added to `out`.
void ArticleMarkdown(std::string_view html, std::string* out, Outlet* outlet);

}  // namespace lede::api
