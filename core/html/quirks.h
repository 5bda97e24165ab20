// Decides which doctypes put a page into quirks mode.
#pragma once

#include "html/token.h"

namespace lede::html {

// Only full quirks mode matters for the tree: there, a table does not end a paragraph. `doctype` is
// the first token of a page. Source:
// https://html.spec.whatwg.org/multipage/parsing.html#the-initial-insertion-mode
bool IsQuirky(const Token& doctype);

}  // namespace lede::html
