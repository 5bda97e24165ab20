// Text as a reader sees it, white space folded: of a metadata value, of an element.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// A value that may hold markup: "Rock &amp; <i>Roll</i>" → "Rock & Roll".
std::string PlainText(std::string_view value);

// The text a reader sees of `id`, folded, without what is hidden. Borders of blocks are blanks, and
// so are borders of inline elements where a small letter or the end of a sentence meets a capital
// ("<a>Ann Lee</a><time>3 May</time>"): style sheets set them apart. Stops at about `limit` bytes.
std::string ShownText(const html::Document& document, html::NodeId id, size_t limit);

// The same with a line break at each of these borders; no line is empty. What holds `shown` is not
// hidden, whatever it says: scripts show such parts (kNoNode: there is none).
std::string ShownLines(const html::Document& document, html::NodeId id, size_t limit,
                       html::NodeId shown = html::kNoNode);

// The same from the text node `first` to the text node `last`, both below `top`.
std::string ShownLinesBetween(const html::Document& document, html::NodeId first, html::NodeId last,
                              html::NodeId top);

}  // namespace lede::article
