// Infers from a page's address and language where its readers are.
#include "mentions/places/site_hints.h"

#include "base/ascii.h"
#include "base/host_of.h"
#include "base/word_list.h"

namespace lede::mentions {
namespace {

// Country domains that are used worldwide.
constexpr std::string_view kWorldwide = "co io tv me ly fm ai to cc";

// "en-GB" → GB
uint16_t CountryOfLanguage(std::string_view language, const PlaceData& data) {
  const size_t hyphen = language.rfind('-');
  if (hyphen == std::string_view::npos) return kNoCountry;
  const std::string_view region = language.substr(hyphen + 1);
  return region == "US" ? kNoCountry : data.CountryOf(region);
}

}  // namespace

SiteHints ReadSiteHints(std::string_view url, std::string_view language, const PlaceData& data) {
  SiteHints hints;
  hints.united_states = data.CountryOf("US");
  const std::string_view host = HostOf(url);
  const size_t dot = host.rfind('.');
  if (dot == std::string_view::npos) return hints;
  const std::string_view domain = host.substr(dot + 1);
  const bool is_worldwide = IsWordOf(kWorldwide, domain);
  if (!is_worldwide) hints.country = data.CountryOf(domain);
  if (hints.country == kNoCountry) hints.country = CountryOfLanguage(language, data);
  hints.is_generic = hints.country == kNoCountry;
  return hints;
}

}  // namespace lede::mentions
