// What the address of a page tells about where it is read.
#include "mentions/places/site_hints.h"

#include <algorithm>

#include "base/ascii.h"
#include "mentions/places/fold_name.h"

namespace lede::mentions {
namespace {

constexpr size_t kShortestName = 5;  // shorter ones are parts of words: "Bath", "Nice"
// Country domains that the world uses as its own.
constexpr std::string_view kWorldwide[] = {"co", "io", "tv", "me", "ly", "fm", "ai", "to", "cc"};

std::string_view HostOf(std::string_view url) {
  const size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 3);
  return url.substr(0, url.find_first_of("/:?#"));
}

}  // namespace

bool SiteHints::Names(std::string_view place) const {
  std::string key = FoldName(place);
  key.erase(std::remove(key.begin(), key.end(), ' '), key.end());
  return key.size() >= kShortestName && host.find(key) != std::string::npos;
}

SiteHints ReadSiteHints(std::string_view url, const PlaceData& data) {
  SiteHints hints;
  hints.united_states = data.CountryOf("US");
  const std::string_view host = HostOf(url);
  const size_t dot = host.rfind('.');
  if (dot == std::string_view::npos) return hints;
  for (const char c : host) {
    if (IsAsciiAlnum(c)) hints.host += ToAsciiLower(c);
  }
  const std::string_view domain = host.substr(dot + 1);
  const bool is_worldwide =
      std::find(std::begin(kWorldwide), std::end(kWorldwide), domain) != std::end(kWorldwide);
  if (!is_worldwide) hints.country = data.CountryOf(domain);
  hints.is_generic = hints.country == kNoCountry;
  return hints;
}

}  // namespace lede::mentions
