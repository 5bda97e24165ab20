// Parts of calendar dates that several recognisers share.
#pragma once

#include "mentions/times/terms/expression.h"
#include "mentions/times/terms/matcher.h"

namespace lede::mentions {

// Takes "last", "the previous", "this" or "that" before a named day, month or season.
void TakeSteps(Matcher* matcher, TimeExpression* out);

// Takes "7", "7th", "the 7th"; not "7 people", "7%", "7 million", "7:30" or "7 p.m.".
bool TakeDay(Matcher* matcher, int* day);

// Takes "nineteen ninety-seven"; no year before 1300.
bool TakeSpelledYear(Matcher* matcher, int* year);

// Takes "1998", ", 1998", "of 1998", "'98" or "nineteen ninety-seven".
bool TakeYear(Matcher* matcher, int* year);

// Takes the dash and year that end a range beginning with `year`: "1910|-1945", "1990|–95",
// "1999|-00".
bool TakeLaterYear(Matcher* matcher, int year, int* later);

// Whether the number before the matcher's position counts something: "people" or "percent" follows.
bool IsMeasured(const Matcher& matcher);

// Whether the holiday, season or hour before the matcher's position only describes what follows:
// "tree", "tires", "snack".
bool IsDescribing(const Matcher& matcher);

}  // namespace lede::mentions
