// Which doctypes put a page into quirks mode.
#pragma once

#include "html/token.h"

namespace lede::html {

// Only full quirks mode matters to a tree: a table does not end a paragraph there. `doctype` is the
// first token of a page.
// Source: https://html.spec.whatwg.org/multipage/parsing.html#the-initial-insertion-mode
bool IsQuirky(const Token& doctype);

}  // namespace lede::html
