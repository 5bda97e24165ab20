// The word lists of time expressions.
#include "mentions/times/time_data.h"

namespace lede::mentions {

Result<TimeData> TimeData::Load(const data::Pack&) { return TimeData{}; }

}  // namespace lede::mentions
