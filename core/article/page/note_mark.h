// Recognizes the marks that link from a text to its notes.
#pragma once

#include <string_view>

#include "html/document.h"

namespace lede::article {

// Whether the words of `element`, a <sup> or <a>, should be left out of the plain text. `before` is
// the text before it on its line: "said.1", "said[1]", "said*", "said[citation needed]". A
// superscript number without a link is an exponent, unless a sentence or phrase ends before it.
bool IsNoteMark(const html::Document& document, html::NodeId element, std::string_view before);

}  // namespace lede::article
