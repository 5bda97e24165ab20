// Collapses the white space of inline text, as browsers do.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// Appends `text` with each run of white space as one space and without zero-width characters (soft
// hyphens stay, because they are part of how a page spells its words). Leading white space is
// dropped if `out` is empty or ends in white space, so that texts of neighbouring nodes are joined
// as displayed. Example: "a " + "\n b" gives "a b".
void AppendCollapsed(std::string_view text, std::string* out);
// The same, but the caller says whether the text before ends in white space.
void AppendCollapsed(std::string_view text, bool after_space, std::string* out);

// `text` with white space collapsed and trimmed at both ends.
std::string CollapseSpace(std::string_view text);

}  // namespace lede::article
