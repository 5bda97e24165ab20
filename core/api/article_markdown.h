// The article's body as Markdown.
#pragma once

#include <string>
#include <string_view>

namespace lede::api {

// CommonMark with tables: headings, paragraphs, lists, quotes, code, tables, pictures with their
// captions, links and cards, from the allow-listed `html` of an Article. Without recursion.
std::string ArticleMarkdown(std::string_view html);

}  // namespace lede::api
