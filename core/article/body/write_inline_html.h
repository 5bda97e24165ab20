// Writes the inline content of one block as allow-listed HTML.
#pragma once

#include <string>
#include <string_view>

#include "article/body/linked_ids.h"
#include "article/page/page_blocks.h"

namespace lede::article {

// Appends the text of the block with its links, emphasis, code, sub- and superscript; of other
// inline elements only the text. Closes every element. Links are absolute and only http, https or
// mailto. Stops when `html` reaches `longest` bytes.
void AppendInlineHtml(const html::Document& document, const PageBlocks& page,
                      const PageBlock& block, LinkedIds* ids, std::string_view base_url,
                      size_t longest, std::string* html);

}  // namespace lede::article
