// Splits a name into comparable words.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "data/lexicon.h"

namespace lede::facts {

// Lower case, split at white space and hyphens, without full stops, brackets, quotation marks or a
// final possessive; curly apostrophes become straight.
//   "Kim Min-jun"    → kim min jun
//   "Robert J. Hale" → robert j hale
//   "U.N.'s"         → un
using NameWords = std::vector<std::string>;

// Reads at most `most` words.
NameWords SplitName(std::string_view surface, size_t most = limits::kMaxNameWords);

// SplitName without leading honorifics ("Mr", "Dr") and trailing generations ("Jr", "III").
NameWords SplitPersonName(std::string_view surface, const data::Lexicon& honorifics);

// SplitName without a leading article, with known acronyms spelled out:
//   "the U.N. Security Council" → united nations security council
NameWords SplitOrganizationName(std::string_view surface, const data::Lexicon& acronyms);

// The expansion of the acronym, written with or without full stops.
std::optional<std::string_view> SpellOut(std::string_view surface, const data::Lexicon& acronyms);

std::string Joined(const NameWords& words);  // separated by single spaces

// Whether the person `full` can be called `part`; neither is empty and part.size() >= 2. True for
// "robert hale", "r hale" and "robert john hale" of "robert j hale"; "van dyke" of "anna van dyke";
// "min jun" of "kim min jun". False for "roberta hale" of "robert hale".
bool MayBeCalled(const NameWords& full, const NameWords& part);

}  // namespace lede::facts
