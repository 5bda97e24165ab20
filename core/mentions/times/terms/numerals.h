// Reads numbers in words and digits before a unit of time.
#pragma once

#include <optional>

#include "mentions/times/terms/matcher.h"

namespace lede::mentions {

// "7", "1,200", "seven", "twenty-four", "a hundred", "two hundred", "a dozen", "a couple of".
std::optional<int> TakeInteger(Matcher* matcher);

// In tenths: what TakeInteger takes, and also "2.5", "5 1/2", "two and a half".
std::optional<int> TakeTenths(Matcher* matcher);

// Takes the rest of a range of amounts before a unit: "two| to three| weeks". The smaller amount is
// used.
void TakeRestOfRange(Matcher* matcher);

}  // namespace lede::mentions
