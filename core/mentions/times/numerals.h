// Numbers in words and digits, as they stand before a unit of time.
#pragma once

#include <optional>

#include "mentions/times/matcher.h"

namespace lede::mentions {

// "7", "1,200", "seven", "twenty-four", "a hundred", "two hundred", "a dozen", "a couple of".
std::optional<int> TakeInteger(Matcher* matcher);

// As TakeInteger, and "2.5", "5 1/2", "two and a half"; in tenths.
std::optional<int> TakeTenths(Matcher* matcher);

// Takes the rest of a range of amounts before a unit: "two| to three| weeks". The lesser counts.
void TakeRestOfRange(Matcher* matcher);

}  // namespace lede::mentions
