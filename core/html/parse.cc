// Parses HTML text into a tree, as the WHATWG standard specifies.
#include "html/parse.h"

#include "html/tree_builder.h"

namespace lede::html {

Document Parse(std::string_view page) { return TreeBuilder(page, ParseOptions()).Build(); }

}  // namespace lede::html
