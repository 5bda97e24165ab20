// Finds the date in a page's URL.
#include "article/metadata/date/url_date.h"

#include <algorithm>

#include "article/dates/find_dates.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr size_t kInstantDigits = 14;  // "20130307194448": the name of an archive's capture

}  // namespace

std::optional<PageTime> FindDateInUrl(std::string_view url, const DateWords& words) {
  const size_t archived = url.rfind("://");  // https://archive.example/web/2011…/http://…
  if (archived == std::string_view::npos) return std::nullopt;
  url.remove_prefix(archived + 3);
  const size_t begin = url.find('/');
  if (begin == std::string_view::npos) return std::nullopt;
  const size_t end = std::min(url.find_first_of("?#", begin), url.size());
  const std::string_view path = url.substr(begin + 1, end - begin - 1);
  for (const FoundDate& found : FindDates(path, {"en", false}, words)) {
    const std::string_view text = found.span.In(path);
    const bool instant = text.size() == kInstantDigits && AreAsciiDigits(text);
    if (!instant) return PageTime{found.time.day, -1, std::nullopt};
  }
  return std::nullopt;
}

}  // namespace lede::article
