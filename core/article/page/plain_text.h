// Converts metadata values and elements to the text a reader sees, with white space collapsed.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// For a value that may contain markup: "Rock &amp; <i>Roll</i>" → "Rock & Roll".
std::string PlainText(std::string_view value);

// The visible text of `id`, collapsed. There is a space at the borders of blocks, and at those
// borders of inline elements where a lower-case letter or the end of a sentence meets a capital
// ("<a>Ann Lee</a><time>3 May</time>"), because style sheets separate these. Stops at about `limit`
// bytes.
std::string ShownText(const html::Document& document, html::NodeId id, size_t limit);

// The same with line breaks instead of these spaces; no line is empty. Elements that contain
// `shown` are not treated as hidden, because scripts reveal them (kNoNode: there is none).
std::string ShownLines(const html::Document& document, html::NodeId id, size_t limit,
                       html::NodeId shown = html::kNoNode);

// The same from the text node `first` to the text node `last`, both below `top`.
std::string ShownLinesBetween(const html::Document& document, html::NodeId first, html::NodeId last,
                              html::NodeId top);

}  // namespace lede::article
