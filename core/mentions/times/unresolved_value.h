// TIMEX3 values for expressions that have, or need, no calendar day.
#pragma once

#include <string>

#include "mentions/times/terms/expression.h"

namespace lede::mentions {

std::string AmountValue(const Amount& amount);  // "P3D", "PT45M", "P2.5Y", "PXW"
// The length of a range. Days and months count both ends, so "Aug. 5-7" is "P3D"; years count from
// one to the other, so "1910-1945" is "P35Y".
std::string RangeValue(const Fields& first, const Fields& last);
std::string ReferenceValue(Reference reference);   // "PRESENT_REF"
std::string OpenValue(Unit unit);                  // "XXXX-WXX": a week of an unknown year
std::string RecurringValue(const Fields& fields);  // "XXXX-WXX-1", "XXXX-07", "XXXX-12-25"
std::string ClockValue(const Fields& fields);      // "T18:30", "TEV"; empty without a time of day

}  // namespace lede::mentions
