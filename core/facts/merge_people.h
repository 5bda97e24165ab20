// Groups the mentions of people: full names first, then their short forms.
#pragma once

#include <vector>

#include "facts/distinct_names.h"

namespace lede::facts {

// `mentions` are the people named in a text, in text order. A longer name absorbs every shorter
// name that can refer to the same person. A single word belongs to the person whose surname it is,
// otherwise whose first name, otherwise any other name; among several, to the one introduced first,
// because news gives relatives of its main person their full names. O(n log n); when more than 16
// people share a word, the remaining ones stay separate. `plain_genitives`: the language writes
// "Anna Bergs" for "Anna Berg's", so a name that nobody has is tried with an "s" less or more.
std::vector<NameGroup> MergePeople(const std::vector<NamedMention>& mentions, bool plain_genitives);

}  // namespace lede::facts
