// Determines how a page writes its dates, by its language and its URL.
#include "article/dates/date_style.h"

#include <string>

#include "base/ascii.h"
#include "base/host_of.h"
#include "base/word_list.h"

namespace lede::article {
namespace {

constexpr std::string_view kNoCountries = "us io co tv me ai";

// Languages that write dates with dots; slashes there come from software.
constexpr std::string_view kPointed =
    "de pl cs sk ru uk tr fi no nb da hr sl sr bg hu is et lv lt ro";

bool IsOtherCountry(std::string_view top_level_domain) {
  return top_level_domain.size() == 2 && !IsWordOf(kNoCountries, top_level_domain);
}

// "/en-gb/", "/en_GB/": English of a country other than the United States.
bool HasOtherLocale(std::string_view lower_path) {
  for (size_t at = lower_path.find("/en"); at != std::string_view::npos;
       at = lower_path.find("/en", at + 1)) {
    const std::string_view locale = lower_path.substr(at + 3, 4);  // "-gb/"
    if (locale.size() < 3 || (locale[0] != '-' && locale[0] != '_')) continue;
    if (locale.size() == 4 && locale[3] != '/') continue;
    if (IsAsciiAlpha(locale[1]) && IsAsciiAlpha(locale[2]) && locale.substr(1, 2) != "us")
      return true;
  }
  return false;
}

bool NamesOtherCountry(std::string_view url) {
  const std::string_view host = HostOf(url);
  if (host.empty()) return false;
  if (IsOtherCountry(host.substr(host.find_last_of('.') + 1))) return true;
  const size_t path = static_cast<size_t>(host.data() - url.data()) + host.size();
  return HasOtherLocale(ToAsciiLower(url.substr(path, 100)));
}

}  // namespace

DateStyle DateStyleOf(std::string_view language, std::string_view url) {
  const std::string lower = ToAsciiLower(language);
  if (IsWordOf(kPointed, std::string_view(lower).substr(0, lower.find('-'))))
    return {std::string(language), true};
  const bool english = lower.empty() || lower == "en" || lower == "en-us";
  return {std::string(language), english && !NamesOtherCountry(url)};
}

}  // namespace lede::article
