// TIMEX3 values of expressions that no day of the calendar can be found for, or need be.
#pragma once

#include <string>

#include "mentions/times/expression.h"

namespace lede::mentions {

std::string AmountValue(const Amount& amount);  // "P3D", "PT45M", "P2.5Y", "PXW"
// How long a range is: days and months are counted with both ends, "Aug. 5-7" is "P3D"; a range of
// years begins in one and ends in the other, "1910-1945" is "P35Y".
std::string RangeValue(const Fields& first, const Fields& last);
std::string ReferenceValue(Reference reference);   // "PRESENT_REF"
std::string OpenValue(Unit unit);                  // "XXXX-WXX": a week, of which year is unknown
std::string RecurringValue(const Fields& fields);  // "XXXX-WXX-1", "XXXX-07", "XXXX-12-25"
std::string ClockValue(const Fields& fields);      // "T18:30", "TEV"; empty without a time

}  // namespace lede::mentions
