// Converts a point in time stated in the head to the page's own time zone.
#include <algorithm>
#include <cstdlib>

#include "article/metadata/date/date_evidence.h"

namespace lede::article {
namespace {

// The UTC offsets in use, in minutes: the range of whole hours, and all others.
constexpr int32_t kMostWest = -11 * 60, kMostEast = 14 * 60;
constexpr int32_t kBrokenOffsets[] = {-570, -210, -150, 210, 270, 330,
                                      345,  390,  525,  570, 630, 765};

bool IsOffset(int64_t minutes) {
  if (minutes < kMostWest || minutes > kMostEast) return false;
  return minutes % 60 == 0 || std::find(std::begin(kBrokenOffsets), std::end(kBrokenOffsets),
                                        minutes) != std::end(kBrokenOffsets);
}

// The times of day near the headline and all shown points in time; if no element there is marked as
// a date, the date in the text instead. If `time` is in UTC, also those stated in the head.
std::vector<PageTime> Clocks(const PageTime& time, const DateEvidence& evidence) {
  std::vector<PageTime> clocks;
  bool near = false;
  for (const ShownDate& date : evidence.shown()) {
    const bool here = !date.aside && date.distance <= kNearHeadline;
    near = near || here;
    if (here || date.time.offset_minutes) clocks.push_back(date.time);
  }
  if (!near) {
    if (const Time shown = evidence.text().Published()) clocks.push_back(*shown);
  }
  if (time.offset_minutes != 0) return clocks;
  for (const MetaValue& value : evidence.sources().meta.Of(MetaField::kPublished)) {
    const Time stated = evidence.Read(value.text);
    if (stated && stated->offset_minutes != 0) clocks.push_back(*stated);
  }
  return clocks;
}

// The day without a time that is shown near the headline, or else is in the URL, if somewhere on
// Earth it is that day at `time`. Empty if one of these is the head's own day.
Time NeighbourDay(const PageTime& time, const DateEvidence& evidence) {
  Time neighbour;
  const auto consider = [&](const CivilDate& day) {
    const int64_t days = ToDays(day) - ToDays(time.day);
    const bool possible = days == -1  ? time.second < -kMostWest * 60
                          : days == 1 ? time.second >= 86400 - kMostEast * 60
                                      : false;
    if (!neighbour && possible) neighbour = PageTime{day, -1, std::nullopt};
    return day == time.day;
  };
  for (const ShownDate& date : evidence.shown()) {
    const bool own = date.label == DateLabel::kNone || date.label == DateLabel::kPublished;
    if (!own || date.time.has_time() || date.aside || date.distance > kNearHeadline) continue;
    if (consider(date.time.day)) return std::nullopt;
  }
  const PageSources& sources = evidence.sources();
  if (const Time url = FindDateInUrl(sources.hints.url, sources.lists.date_words)) {
    if (consider(url->day)) return std::nullopt;
  }
  return neighbour;
}

}  // namespace

PageTime ByThePagesClock(const PageTime& time, const DateEvidence& evidence) {
  const auto instant = ToUnixSeconds(time);
  if (!instant) return time;
  for (const PageTime& clock : Clocks(time, evidence)) {
    if (clock.offset_minutes == time.offset_minutes) continue;
    if (const auto shown = ToUnixSeconds(clock)) {
      if (*shown / 60 == *instant / 60) return AtOffset(time, *clock.offset_minutes);
    } else if (clock.has_time()) {
      const int64_t local = ToDays(clock.day) * 86400 + clock.second / 60 * 60;
      const int64_t offset = (local - *instant / 60 * 60) / 60;
      if (IsOffset(offset)) return AtOffset(time, static_cast<int32_t>(offset));
    }
  }
  if (time.offset_minutes != 0) return time;
  return NeighbourDay(time, evidence).value_or(time);
}

}  // namespace lede::article
