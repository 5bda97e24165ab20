// Names of authors compared and gathered.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/bylines/byline_words.h"

namespace lede::article {

using Names = std::vector<std::string>;

// Equal, or one begins with the other ("Ann Lee Globe", "Ann Lee").
bool IsSameName(std::string_view a, std::string_view b);

// A name of two words, of a script without blanks, or an agency: not "Follow", "Berlin".
bool IsFullName(const std::string& name, const BylineWords& words);

// Appends those of `more` that `names` has not.
void MergeNames(const Names& more, Names* names);

}  // namespace lede::article
