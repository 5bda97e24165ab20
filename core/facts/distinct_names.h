// Collects the distinct names among the mentions of one kind.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/words/name_words.h"

namespace lede::facts {

// A mention of a name, split into words; `entity` is an index into Mentions::entities.
struct NamedMention {
  uint32_t entity = 0;
  NameWords words;  // at least one
  // The name as SplitName gives it, if it is a single word of two or more letters without lower
  // case; otherwise empty. `words` may contain it spelled out.
  std::string acronym;
};

// Invariant: `mentions` is not empty; it holds indices into the original list, in order.
struct DistinctName {
  NameWords words;
  std::string acronym;
  std::vector<uint32_t> mentions;
};

// The mentions of one person or organisation, as indices into the list of mentions; never empty.
using NameGroup = std::vector<uint32_t>;

// Returns one entry per distinct sequence of words, most words first, then in text order.
// O(n log n).
std::vector<DistinctName> DistinctNames(const std::vector<NamedMention>& mentions);

}  // namespace lede::facts
