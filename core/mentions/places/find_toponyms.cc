// Finds what in a text names places, with the places each may stand for.
#include "mentions/places/find_toponyms.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "mentions/places/find_candidates.h"

namespace lede::mentions {
namespace {

constexpr uint32_t kMaxTokensOfName = 4;  // "Trinidad and Tobago" is 3

bool StartsUpper(std::string_view word) {
  size_t at = 0;
  return !word.empty() && IsUpper(DecodeUtf8(word, &at));
}

Link LinkOf(std::string_view between) {
  if (between == ", " || between == " (" || between == ",") return Link::kComma;
  for (const std::string_view word : {" and ", ", and ", " or ", ", or ", " & ", "/", "; "}) {
    if (between == word) return Link::kList;
  }
  return Link::kApart;
}

class Finder {
 public:
  Finder(const AnnotatedText& text, const PlaceData& data) : text_(text), data_(data) {}

  Toponyms Find(const std::vector<EntityMention>& entities) {
    uint32_t token = 0;
    for (const EntityMention& entity : entities) {
      if (found_.all.size() >= limits::kMaxMentions) break;
      Scan(&token, entity.span.start, ToponymUse::kMention, ToponymUse::kMention);
      if (entity.type == EntityType::kLocation || IsSurelyPlace(entity.span, token)) {
        AddMention(entity.span);
        SkipTo(&token, entity.span.end);
      } else if (entity.type == EntityType::kPerson) {
        SkipTo(&token, entity.span.end);
      } else if (entity.type == EntityType::kOrganization) {
        ScanOrganization(&token, entity.span);
      } else {
        Scan(&token, entity.span.end, ToponymUse::kMention, ToponymUse::kClue);
      }
    }
    Scan(&token, static_cast<uint32_t>(text_.text.size()), ToponymUse::kMention,
         ToponymUse::kMention);
    for (uint32_t i = 0; i < found_.all.size(); ++i) ReadAsCounties(i);
    return std::move(found_);
  }

 private:
  void SkipTo(uint32_t* token, uint32_t end) const {
    while (*token < text_.tokens.size() && text_.tokens[*token].span.start < end) ++*token;
  }

  void AddMention(Span span) {
    const std::vector<Candidate> people = FindDemonym(span.In(text_.text), data_);
    const PlaceForm form = people.empty() ? PlaceForm::kName : PlaceForm::kDemonym;
    Add(span, form, ToponymUse::kMention, [&](std::string_view name) {
      return people.empty() ? FindCandidates(name, data_) : people;
    });
  }

  // Whether an entity that was taken for something else is a place: a county, or a known name after
  // "in" or "near". `token` is its first.
  bool IsSurelyPlace(Span span, uint32_t token) const {
    const std::string_view name = span.In(text_.text);
    const bool is_county = EndsWith(name, " County") || EndsWith(name, " Parish");
    const std::string_view before = token > 0 ? text_.TokenText(token - 1) : std::string_view();
    const bool is_in = before == "in" || before == "near" || before == "In" || before == "outside";
    return (is_county || is_in) && FindDemonym(name, data_).empty() &&
           !FindCandidates(name, data_).empty();
  }

  // Demonyms, and names of countries, regions and well-known places, among the tokens that start
  // before `end`.
  void Scan(uint32_t* token, uint32_t end, ToponymUse people_use, ToponymUse name_use) {
    while (*token < text_.tokens.size() && text_.tokens[*token].span.start < end) {
      if (found_.all.size() >= limits::kMaxMentions) return;
      *token += std::max<uint32_t>(1, AddLongest(*token, end, people_use, name_use));
    }
  }

  void ScanOrganization(uint32_t* token, Span span) {
    bool is_public = false, may_name = true;
    for (uint32_t t = *token; t < text_.tokens.size() && text_.tokens[t].span.start < span.end; ++t)
      is_public |= data_.public_bodies.Contains(text_.TokenText(t));
    if (!is_public) return Scan(token, span.end, ToponymUse::kClue, ToponymUse::kClue);
    while (*token < text_.tokens.size() && text_.tokens[*token].span.start < span.end) {
      const uint32_t used = may_name ? AddOwner(*token, span) : 0;
      const std::string_view word = text_.TokenText(*token);
      may_name = word == "of" || word == "the" || word == "The";
      *token += used > 0 ? used
                         : std::max<uint32_t>(1, AddLongest(*token, span.end, ToponymUse::kMention,
                                                            ToponymUse::kClue));
    }
  }

  // The longest place of any size that begins at `token` and is not all of the organisation's name.
  uint32_t AddOwner(uint32_t token, Span organization) {
    if (!StartsUpper(text_.TokenText(token))) return 0;
    for (uint32_t length = kMaxTokensOfName; length > 0; --length) {
      const std::optional<Span> span = SpanOf(token, length, organization.end);
      if (!span || *span == organization) continue;
      std::vector<Candidate> places = FindCandidates(span->In(text_.text), data_);
      if (places.empty()) continue;
      Add(*span, PlaceForm::kDemonym, ToponymUse::kMention,
          [&](std::string_view) { return places; });
      return length;
    }
    return 0;
  }

  std::optional<Span> SpanOf(uint32_t token, uint32_t length, uint32_t end) const {
    if (token + length > text_.tokens.size()) return std::nullopt;
    const Span last = text_.tokens[token + length - 1].span;
    if (last.end > end || !StartsUpper(last.In(text_.text))) return std::nullopt;
    return Span{text_.tokens[token].span.start, last.end};
  }

  // Adds the longest demonym or known name that begins at `token`; the number of its tokens, 0 if
  // there is none.
  uint32_t AddLongest(uint32_t token, uint32_t end, ToponymUse people_use, ToponymUse name_use) {
    if (!StartsUpper(text_.TokenText(token))) return 0;
    for (uint32_t length = kMaxTokensOfName; length > 0; --length) {
      const std::optional<Span> span = SpanOf(token, length, end);
      if (!span) continue;
      const std::string_view name = span->In(text_.text);
      if (std::vector<Candidate> people = FindDemonym(name, data_); !people.empty()) {
        Add(*span, PlaceForm::kDemonym, people_use, [&](std::string_view) { return people; });
        return length;
      }
      std::vector<Candidate> places = FindKnown(token, name);
      if (places.empty()) continue;
      Add(*span, PlaceForm::kName, name_use, [&](std::string_view) { return places; });
      return length;
    }
    return 0;
  }

  // Countries, well-known places and first-level regions; after a place and a comma also by postal
  // code.
  std::vector<Candidate> FindKnown(uint32_t token, std::string_view name) const {
    if (const auto target = data_.postal_codes.Find(name)) {
      const bool after_comma = token > 1 && text_.TokenText(token - 1) == "," &&
                               !found_.all.empty() &&
                               found_.all.back().span.end == text_.tokens[token - 2].span.end;
      const std::optional<Candidate> place = data_.Target(*target);
      if (after_comma && place) return {*place};
    }
    std::vector<Candidate> found = FindInLexicons(name, data_);
    if (!found.empty()) return found;
    found = FindCandidates(name, data_);
    const bool has_region = std::any_of(found.begin(), found.end(), [](const Candidate& c) {
      return c.level == Level::kRegion && c.size >= kSizeOfKnownRegion;
    });
    return has_region ? found : std::vector<Candidate>{};
  }

  // In "Clarke, Hall and Oconee counties", where `toponym` is the last of them, all are counties.
  void ReadAsCounties(uint32_t toponym) {
    const Span span = found_.all[toponym].span;
    const std::string_view next = text_.text.substr(span.end, 9);
    if (!StartsWith(next, " counties") && !StartsWith(next, " Counties") &&
        !StartsWith(next, " parishes") && !StartsWith(next, " Parishes"))
      return;
    for (uint32_t i = toponym;; --i) {
      const std::string name = found_.names[found_.all[i].name].text;
      const std::vector<Candidate> counties = FindCounties(name, data_);
      if (counties.empty()) return;
      const std::string_view key = found_.all[i].span.In(text_.text);
      const auto [at, is_new] =
          counties_.try_emplace(key, static_cast<uint32_t>(found_.names.size()));
      if (is_new) found_.names.push_back({name + " counties", counties});
      found_.all[i].name = at->second;
      if (i == 0 || found_.all[i].link == Link::kApart) return;
    }
  }

  template <typename Candidates>
  void Add(Span span, PlaceForm form, ToponymUse use, const Candidates& candidates_of) {
    const std::string_view text = span.In(text_.text);
    const auto [at, is_new] =
        known_.try_emplace(std::pair(text, form), static_cast<uint32_t>(found_.names.size()));
    if (is_new) found_.names.push_back({std::string(text), candidates_of(text)});
    Link link = Link::kApart;
    if (!found_.all.empty()) {
      const uint32_t end = found_.all.back().span.end;
      link = LinkOf(Span{end, std::max(end, span.start)}.In(text_.text));
    }
    found_.all.push_back({span, form, use, at->second, link});
  }

  static constexpr uint8_t kSizeOfKnownRegion = 39;  // 700,000 inhabitants

  const AnnotatedText& text_;
  const PlaceData& data_;
  Toponyms found_;
  std::map<std::pair<std::string_view, PlaceForm>, uint32_t> known_;
  std::map<std::string_view, uint32_t> counties_;
};

}  // namespace

Toponyms FindToponyms(const AnnotatedText& text, const std::vector<EntityMention>& entities,
                      const PlaceData& data) {
  return Finder(text, data).Find(entities);
}

}  // namespace lede::mentions
