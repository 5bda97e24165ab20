// Writes a tree in the format of the html5lib tree-construction tests.
#pragma once

#include <string>

#include "html/document.h"

namespace lede::html {

// One line per node: "| ", then two spaces per level; the children of `top` are at level 0.
std::string DumpTree(const Document& document, NodeId top);

}  // namespace lede::html
