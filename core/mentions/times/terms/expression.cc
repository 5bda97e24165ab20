// A time expression as it is written, before it is resolved to the calendar.
#include "mentions/times/terms/expression.h"

namespace lede::mentions {

// Out of line since it is long and called in many places.
[[gnu::noinline]] TimeExpression::TimeExpression() = default;

}  // namespace lede::mentions
