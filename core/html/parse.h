// Parses HTML text into a tree, as the WHATWG standard specifies.
#pragma once

#include <string_view>

#include "html/document.h"

namespace lede::html {

// Parses a whole page of UTF-8. Ill-formed bytes are passed through, so call RepairUtf8 first.
// Scripting is off: the contents of <noscript> are parsed. Linear in the size of the page. Never
// fails: every text has a tree. Elements nested deeper than limits::kMaxDepth become siblings, as
// in Chromium. `page` must outlive the Document. Source:
// https://html.spec.whatwg.org/multipage/parsing.html
Document Parse(std::string_view page);

}  // namespace lede::html
