// Groups the mentions of people: full names first, then what they are called for short.
#pragma once

#include <vector>

#include "facts/distinct_names.h"

namespace lede::facts {

// `mentions` are the people named in a text, in its order. A longer name takes in every shorter one
// that it may be called by; a single word goes to the person it is the surname, else the first
// name, else any other name of, and of several to the one introduced first: news calls relatives
// of its main person by their full names. O(n log n); of more than 16 people who share a word, the
// further ones stay apart.
std::vector<NameGroup> MergePeople(const std::vector<NamedMention>& mentions);

}  // namespace lede::facts
