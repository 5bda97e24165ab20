// A day, or a point in time with its UTC offset, as stated by a page.
#include "article/dates/page_time.h"

#include <cstdlib>

#include "base/digits.h"

namespace lede::article {
namespace {

constexpr int64_t kDaySeconds = 86400;

}  // namespace

std::string ToIso(const PageTime& time) {
  std::string iso = lede::ToIso(time.day);
  if (!time.has_time()) return iso;
  const int minutes = time.second / 60;
  iso += WriteNumbers("T00:00:00", {minutes / 60 % 24, minutes % 60, time.second % 60});
  if (!time.offset_minutes) return iso;
  const int offset = std::abs(*time.offset_minutes);
  return iso + WriteNumbers(*time.offset_minutes < 0 ? "-00:00" : "+00:00",
                            {offset / 60 % 100, offset % 60});
}

std::optional<int64_t> ToUnixSeconds(const PageTime& time) {
  if (!time.has_time() || !time.offset_minutes) return std::nullopt;
  return ToDays(time.day) * kDaySeconds + time.second - int64_t{*time.offset_minutes} * 60;
}

PageTime AtOffset(const PageTime& time, int32_t offset_minutes) {
  const int64_t local = *ToUnixSeconds(time) + int64_t{offset_minutes} * 60;
  const int64_t days =
      local >= 0 ? local / kDaySeconds : -((-local + kDaySeconds - 1) / kDaySeconds);
  return {FromDays(days), static_cast<int32_t>(local - days * kDaySeconds), offset_minutes};
}

}  // namespace lede::article
