// Inline text with its white space folded, as a browser shows it.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// Appends `text` with each run of white space as one space and without zero-width characters (soft
// hyphens stay: they are part of how a page writes its words). A run at the start is dropped when
// `out` is empty or ends in white space, so that texts of neighbouring nodes join as they are
// shown. Example: "a " + "\n b" gives "a b".
void AppendCollapsed(std::string_view text, std::string* out);
// The same, where the caller says whether what was shown before ends in white space.
void AppendCollapsed(std::string_view text, bool after_space, std::string* out);

// `text` collapsed, and trimmed at both ends.
std::string CollapseSpace(std::string_view text);

}  // namespace lede::article
