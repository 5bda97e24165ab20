// Finds the time expressions of a text and resolves them to TIMEX3 values.
#include "mentions/times/find_times.h"

namespace lede::mentions {

std::vector<TimeMention> FindTimes(const Article&, const AnnotatedText&, const TimeData&) {
  return {};
}

}  // namespace lede::mentions
