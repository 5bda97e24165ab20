// Parts that several recognisers of calendar dates share.
#pragma once

#include "mentions/times/expression.h"
#include "mentions/times/matcher.h"

namespace lede::mentions {

// "last", "the previous", "this", "that" before a named day, month or season.
void TakeSteps(Matcher* matcher, TimeExpression* out);

// "7", "7th", "the 7th", not "7 people", "7%", "7 million", "7:30", "7 p.m.".
bool TakeDay(Matcher* matcher, int* day);

// "nineteen ninety-seven"; nothing below 1300.
bool TakeSpelledYear(Matcher* matcher, int* year);

// "1998", ", 1998", "of 1998", "'98", "nineteen ninety-seven".
bool TakeYear(Matcher* matcher, int* year);

// The year after a dash that ends a range which begins with `year`: "1910|-1945", "1990|–95",
// "1999|-00".
bool TakeLaterYear(Matcher* matcher, int year, int* later);

// Whether a number that stands before the matcher counts things: "people", "percent" follow.
bool IsMeasured(const Matcher& matcher);

}  // namespace lede::mentions
