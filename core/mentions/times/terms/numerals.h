// Reads numbers in words and digits before a unit of time.
#pragma once

#include "mentions/times/terms/matcher.h"

namespace lede::mentions {

// In tenths, 0 if there is no number: "7", "1,200", "seven", "twenty-four", "a hundred", "two
// hundred", "a dozen", "a couple of", "2.5", "5 1/2", "two and a half", "30-plus".
int TakeTenths(Matcher* matcher);

// Takes the rest of a range of amounts before a unit: "two| to three| weeks". The smaller amount is
// used.
void TakeRestOfRange(Matcher* matcher);

}  // namespace lede::mentions
