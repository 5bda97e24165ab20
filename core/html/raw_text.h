// Finds the end of the text of <title>, <style>, <script> and similar elements.
#pragma once

#include <cstddef>
#include <string_view>

namespace lede::html {

// The position at or after `from` of "</name" followed by white space, "/" or ">"; page.size() if
// there is none. `name` is in lower case; text with an empty name runs to the end of the page.
size_t FindRawTextEnd(std::string_view page, size_t from, std::string_view name);

// The same for a script, where "<!-- <script>" hides one "</script>". Source:
// https://html.spec.whatwg.org/multipage/parsing.html#script-data-state to
// #script-data-double-escape-end-state
size_t FindScriptEnd(std::string_view page, size_t from, std::string_view name);

}  // namespace lede::html
