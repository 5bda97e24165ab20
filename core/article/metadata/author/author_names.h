// Compares and merges names of authors.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/bylines/byline_words.h"

namespace lede::article {

using Names = std::vector<std::string>;

// Whether the names are equal or one begins with the other ("Ann Lee Globe", "Ann Lee").
bool IsSameName(std::string_view a, std::string_view b);

// Whether this is a name of at least two words, in a script without spaces, or of an agency: not
// "Follow", "Berlin".
bool IsFullName(const std::string& name, const BylineWords& words);

// Appends the names in `more` that are not in `names`.
void MergeNames(const Names& more, Names* names);

}  // namespace lede::article
