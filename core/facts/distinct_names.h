// The distinct names among the mentions of one kind.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/name_words.h"

namespace lede::facts {

// A mention of a name with its words; `entity` is an index into Mentions::entities.
struct NamedMention {
  uint32_t entity = 0;
  NameWords words;  // at least one
  // The name itself, as SplitName gives it, if it is one word of two letters or more, none of them
  // lower case; else empty. `words` may have it spelled out.
  std::string acronym;
};

// Invariant: `mentions` is not empty; indices into the list it was made from, in order.
struct DistinctName {
  NameWords words;
  std::string acronym;
  std::vector<uint32_t> mentions;
};

// The mentions that name one person or organisation, as indices into the list of mentions; never
// empty.
using NameGroup = std::vector<uint32_t>;

// One entry for equal words, those of most words first, then in order of the text. O(n log n).
std::vector<DistinctName> DistinctNames(const std::vector<NamedMention>& mentions);

}  // namespace lede::facts
