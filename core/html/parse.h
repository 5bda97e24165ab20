// HTML text to tree, as the WHATWG standard says.
#pragma once

#include <string_view>

#include "html/document.h"

namespace lede::html {

// Parses a whole page: UTF-8, of which ill-formed bytes are passed through (RepairUtf8 comes
// before). Scripting is off: <noscript> is parsed. Linear in the size of the page; never fails:
// every text has a tree. Of elements past limits::kMaxDepth open ones, as in Chromium, further ones
// become siblings. `page` must outlive the Document. Source:
// https://html.spec.whatwg.org/multipage/parsing.html
Document Parse(std::string_view page);

}  // namespace lede::html
