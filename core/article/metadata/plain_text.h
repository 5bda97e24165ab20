// Text of a metadata value: references decoded, tags away, white space folded.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// A value that may hold markup: "Rock &amp; <i>Roll</i>" → "Rock & Roll".
std::string PlainText(std::string_view value);

// The text a reader sees of `id`, folded; <br> and the borders of blocks are blanks, what is hidden
// (style, script, template, `hidden`) is left out. At most about `limit` bytes.
std::string ShownText(const html::Document& document, html::NodeId id, size_t limit);

}  // namespace lede::article
