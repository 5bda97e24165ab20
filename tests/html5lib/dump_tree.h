// Writes a tree as the html5lib tree-construction tests do.
#pragma once

#include <string>

#include "html/document.h"

namespace lede::html {

// One line a node, "| " and two spaces a level before it; the children of `top` are level 0.
std::string DumpTree(const Document& document, NodeId top);

}  // namespace lede::html
