// The words of a name, made comparable.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "data/lexicon.h"

namespace lede::facts {

// Lower case, split at white space and hyphens, without full stops, brackets, quotation marks and a
// possessive at the end; curly apostrophes are straight.
//   "Kim Min-jun"    → kim min jun
//   "Robert J. Hale" → robert j hale
//   "U.N.'s"         → un
using NameWords = std::vector<std::string>;

// No more than `most` words are read.
NameWords SplitName(std::string_view surface, size_t most = limits::kMaxNameWords);

// SplitName without leading honorifics ("Mr", "Dr") and trailing generations ("Jr", "III").
NameWords SplitPersonName(std::string_view surface, const data::Lexicon& honorifics);

// SplitName without a leading article, and with known acronyms spelled out:
//   "the U.N. Security Council" → united nations security council
NameWords SplitOrganizationName(std::string_view surface, const data::Lexicon& acronyms);

// What the acronym, with or without full stops, stands for.
std::optional<std::string_view> SpellOut(std::string_view surface, const data::Lexicon& acronyms);

std::string Joined(const NameWords& words);  // with single spaces

// Whether the person `full` may be called `part`; neither is empty, part.size() >= 2.
// "robert hale", "r hale", "robert john hale" for "robert j hale"; "van dyke" for "anna van dyke";
// "min jun" for "kim min jun". Not "roberta hale" for "robert hale".
bool MayBeCalled(const NameWords& full, const NameWords& part);

}  // namespace lede::facts
