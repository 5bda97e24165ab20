// Decides which parts of a location entity name a place, and which places they may be.
#include "mentions/places/read_location.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/word_list.h"
#include "mentions/places/find_candidates.h"
#include "mentions/places/place_key.h"

namespace lede::mentions {
namespace {

constexpr uint32_t kMaxTokensOfName = 4;
constexpr uint32_t kMaxTokensBefore = 2;  // of a name cut by the tagger: "District of <Columbia>"
constexpr uint32_t kMaxTokensOfLocation = 12;  // longer ones are not split
// A street named after a town is rarely in that town.
constexpr std::string_view kStreetWords =
    "street avenue road drive lane highway boulevard st. ave. rd. way parkway "
    "square terrace place court turnpike blvd. bridge river";

Span SpanOf(const AnnotatedText& text, uint32_t first, uint32_t end) {
  return {text.tokens[first].span.start, text.tokens[end - 1].span.end};
}

// For "Albuquerque, N.M.": the places named before the comma that lie in one named after it.
std::vector<Candidate> FindBeforeComma(std::string_view name, const PlaceData& data) {
  const size_t comma = name.find(", ");
  if (comma == std::string_view::npos) return {};
  std::vector<Candidate> inner = FindCandidates(name.substr(0, comma), data);
  const std::vector<Candidate> outer = FindCandidates(name.substr(comma + 2), data);
  const auto is_elsewhere = [&](const Candidate& c) {
    return std::none_of(outer.begin(), outer.end(),
                        [&](const Candidate& container) { return Contains(container, c); });
  };
  inner.erase(std::remove_if(inner.begin(), inner.end(), is_elsewhere), inner.end());
  return inner;
}

// Adds the known names among the tokens if a comma, a slash, "'s" or "and" joins them.
bool AddParts(const AnnotatedText& text, uint32_t first, uint32_t end, const PlaceData& data,
              ToponymBuilder* toponyms) {
  bool is_joined = false;
  for (uint32_t t = first; t < end; ++t) {
    const std::string_view word = text.TokenText(t);
    is_joined |= word == "," || word == "/" || word == "'s" || word == "’s" || word == "and";
  }
  bool is_added = false;
  for (uint32_t t = first; is_joined && t < end;) {
    uint32_t length = 0;
    std::vector<Candidate> found = LongestName(text, t, end, data, &length);
    if (!found.empty()) {
      toponyms->Add(SpanOf(text, t, t + length), PlaceForm::kName, ToponymUse::kMention,
                    std::move(found), true);
      is_added = true;
    }
    t += std::max<uint32_t>(1, length);
  }
  return is_added;
}

// The towns and counties a site is named after, as candidates for the site's location.
std::vector<Candidate> FindSite(const AnnotatedText& text, uint32_t first, uint32_t end,
                                const PlaceData& data) {
  const std::string last = ToAsciiLower(text.TokenText(end - 1));
  if (IsWordOf(kStreetWords, last)) return {};
  uint32_t length = 0;
  std::vector<Candidate> found = LongestName(text, first, end, data, &length);
  found.erase(std::remove_if(found.begin(), found.end(),
                             [](const Candidate& c) {
                               return c.level != Level::kCounty && c.level != Level::kCity;
                             }),
              found.end());
  for (Candidate& c : found) {
    c.level = Level::kSite;
    c.is_site_in = true;
  }
  return found;
}

}  // namespace

bool LacksArticle(const AnnotatedText& text, uint32_t first, uint32_t end, const PlaceData& data) {
  return end - first == 1 && data.IsHomonym(PlaceKey(text.TokenText(first)), "article") &&
         (first == 0 || !EqualsIgnoreAsciiCase(text.TokenText(first - 1), "the"));
}

std::vector<Candidate> LongestName(const AnnotatedText& text, uint32_t token, uint32_t end,
                                   const PlaceData& data, uint32_t* length) {
  *length = 0;
  if (!StartsUpper(text.TokenText(token))) return {};
  for (uint32_t n = std::min(kMaxTokensOfName, end - token); n > 0; --n) {
    if (!StartsUpper(text.TokenText(token + n - 1))) continue;
    std::vector<Candidate> found = FindNamed(SpanOf(text, token, token + n).In(text.text), data);
    if (found.empty() || LacksArticle(text, token, token + n, data)) continue;
    *length = n;
    return found;
  }
  return {};
}

void ReadLocation(const AnnotatedText& text, uint32_t first, uint32_t end, const PlaceData& data,
                  ToponymBuilder* toponyms) {
  const Span span = SpanOf(text, first, end);
  const auto add = [&](Span of, PlaceForm form, std::vector<Candidate> candidates) {
    toponyms->Add(of, form, ToponymUse::kMention, std::move(candidates), true);
  };
  if (std::vector<Candidate> people = FindDemonym(span.In(text.text), data); !people.empty())
    return add(span, PlaceForm::kDemonym, std::move(people));
  for (uint32_t n = 1; n <= std::min(kMaxTokensBefore, first); ++n) {
    const Span longer = SpanOf(text, first - n, end);
    if (longer.start < toponyms->end()) break;
    if (!StartsUpper(text.TokenText(first - n))) continue;
    if (std::vector<Candidate> found = FindNamed(longer.In(text.text), data); !found.empty())
      return add(longer, PlaceForm::kName, std::move(found));
  }
  if (LacksArticle(text, first, end, data)) return add(span, PlaceForm::kName, {});
  if (std::vector<Candidate> found = FindCandidates(span.In(text.text), data); !found.empty())
    return add(span, PlaceForm::kName, std::move(found));
  if (end - first > kMaxTokensOfLocation) return add(span, PlaceForm::kName, {});
  if (std::vector<Candidate> found = FindBeforeComma(span.In(text.text), data); !found.empty())
    return add(span, PlaceForm::kName, std::move(found));
  if (AddParts(text, first, end, data, toponyms)) return;
  add(span, PlaceForm::kName, FindSite(text, first, end, data));
}

}  // namespace lede::mentions
