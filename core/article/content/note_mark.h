// The marks that lead from a text to its notes.
#pragma once

#include <string_view>

#include "html/document.h"

namespace lede::article {

// Whether a reader of the text alone should not see the words of `element`, a <sup> or <a> behind
// the text `before` of its line: "said.1", "said[1]", "said*", "said[citation needed]". A number
// that stands high without leading anywhere is a power, unless a sentence ended before it.
bool IsNoteMark(const html::Document& document, html::NodeId element, std::string_view before);

}  // namespace lede::article
