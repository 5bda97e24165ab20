// The inline content of one block as allow-listed HTML.
#pragma once

#include <string>
#include <string_view>

#include "article/body/linked_ids.h"
#include "article/content/page_blocks.h"

namespace lede::article {

// Appends the text of the block with its links, emphasis, code, sub- and superscript; other inline
// elements give their text alone. Every element opened is closed. Links are absolute, and only
// http, https and mailto. What comes once `html` has `longest` bytes is left out.
void AppendInlineHtml(const html::Document& document, const PageBlocks& page,
                      const PageBlock& block, LinkedIds* ids, std::string_view base_url,
                      size_t longest, std::string* html);

}  // namespace lede::article
