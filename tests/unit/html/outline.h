// Writes a tree on one line, for expectations that can be read at a glance.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::html {

// `<p class=x>a<b>c</b></p>` is `p[class=x]("a" b("c"))`. SVG and MathML names are prefixed with
// "svg:" and "math:"; comments are `<!--x-->`.
std::string Outline(const Document& document, NodeId top);

// The outline of the body's children, of the page's whole tree, and of a fragment.
std::string OutlineBody(std::string_view page);
std::string OutlinePage(std::string_view page);
std::string OutlineFragment(std::string_view text, std::string_view context);

// "" if links, parents and slices are consistent, otherwise what is wrong. Stores the deepest level
// in `*depth`.
std::string FindFault(const Document& document, size_t* depth);

}  // namespace lede::html
