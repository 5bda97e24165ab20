// A tree on one line, for expectations that are read at a glance.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::html {

// `<p class=x>a<b>c</b></p>` is `p[class=x]("a" b("c"))`. SVG and MathML names have "svg:" and
// "math:" before them, comments are `<!--x-->`.
std::string Outline(const Document& document, NodeId top);

// Outline of the body's children, of the page's whole tree, and of a fragment.
std::string OutlineBody(std::string_view page);
std::string OutlinePage(std::string_view page);
std::string OutlineFragment(std::string_view text, std::string_view context);

// "" if links, parents and slices are in order, else what is wrong. `*depth` is the deepest level.
std::string FindFault(const Document& document, size_t* depth);

}  // namespace lede::html
