// Finds the names of places in a text.
#include "mentions/places/find_toponyms.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/ascii.h"
#include "base/unicode.h"
#include "mentions/places/county_lists.h"
#include "mentions/places/find_candidates.h"
#include "mentions/places/read_location.h"

namespace lede::mentions {
namespace {

constexpr uint32_t kMaxTokensOfName = 4;
constexpr uint8_t kSizeOfKnownRegion = 39;  // 700,000 people; all US states but three are larger
constexpr uint8_t kSizeOfKnownCity = 37;    // 370,000 people

// Keeps only the first region and what lies in it, if there is one ("University of Washington").
void LeaveRegion(std::vector<Candidate>* found) {
  const auto first = std::find_if(found->begin(), found->end(),
                                  [](const Candidate& c) { return c.level == Level::kRegion; });
  if (first == found->end()) return;
  const Candidate region = *first;
  const auto is_outside = [&](const Candidate& c) {
    return !IsSamePlace(region, c) && !Contains(region, c);
  };
  found->erase(std::remove_if(found->begin(), found->end(), is_outside), found->end());
}

// Walks over the tokens once, both inside entities and between them.
class Finder {
 public:
  Finder(const AnnotatedText& text, const PlaceData& data)
      : text_(text), data_(data), found_(text.text) {}

  Toponyms Find(const std::vector<EntityMention>& entities) {
    for (const EntityMention& entity : entities) {
      Scan(TokenAt(entity.span.start), ToponymUse::kMention, ToponymUse::kMention);
      const uint32_t end = TokenAt(entity.span.end);
      if (next_ == end) continue;
      if (entity.type == EntityType::kLocation || IsSurelyPlace(entity.span)) {
        ReadLocation(text_, next_, end, data_, &found_);
      } else if (entity.type == EntityType::kOrganization) {
        ScanOrganization(end);
      } else if (entity.type == EntityType::kMisc) {
        Scan(end, ToponymUse::kMention, ToponymUse::kClue);
      }
      next_ = end;
    }
    Scan(static_cast<uint32_t>(text_.tokens.size()), ToponymUse::kMention, ToponymUse::kMention);
    Toponyms toponyms = found_.Take();
    ReadCountyLists(text_.text, data_, &toponyms);
    return toponyms;
  }

 private:
  // The first token, from next_ on, that starts at or after `offset`.
  uint32_t TokenAt(uint32_t offset) const {
    uint32_t token = next_;
    while (token < text_.tokens.size() && text_.tokens[token].span.start < offset) ++token;
    return token;
  }

  // A county, or a known name after "in" or "near", whatever type the tagger gave it.
  bool IsSurelyPlace(Span span) const {
    const std::string_view name = span.In(text_.text);
    const bool is_county = EndsWith(name, " County") || EndsWith(name, " Parish");
    const std::string_view before = next_ > 0 ? text_.TokenText(next_ - 1) : std::string_view();
    const bool is_in = before == "in" || before == "near" || before == "In" || before == "outside";
    return (is_county || is_in) && FindDemonym(name, data_).empty() &&
           !FindCandidates(name, data_).empty();
  }

  // Adds demonyms and the names that FindKnown accepts among the tokens up to `end`.
  void Scan(uint32_t end, ToponymUse people_use, ToponymUse name_use) {
    while (next_ < end && !found_.IsFull()) {
      const uint32_t used = AddLongest(end, people_use, name_use);
      next_ += std::max<uint32_t>(1, used);
    }
    next_ = std::max(next_, end);
  }

  // In the name of a public body, also adds the place it belongs to: at the start, after "of" or
  // "the".
  void ScanOrganization(uint32_t end) {
    const uint32_t first = next_;
    bool is_public = false, is_local = false;
    for (uint32_t t = first; t < end; ++t) {
      const std::optional<std::string_view> kind = data_.public_bodies.Find(text_.TokenText(t));
      is_public |= kind.has_value();
      is_local |= kind == "local";
    }
    if (!is_public) return Scan(end, ToponymUse::kClue, ToponymUse::kClue);
    bool may_own = true;
    while (next_ < end && !found_.IsFull()) {
      uint32_t used = may_own ? AddOwner(end, next_ == first, is_local) : 0;
      if (used == 0) used = AddLongest(end, ToponymUse::kMention, ToponymUse::kClue);
      const std::string_view word = text_.TokenText(next_);
      may_own = word == "of" || word == "the" || word == "The";
      next_ += std::max<uint32_t>(1, used);
    }
  }

  // The police of a town are in that town; a university may be named after a person or lie
  // elsewhere, so it counts only for a large place ("University of Oregon").
  uint32_t AddOwner(uint32_t end, bool is_first, bool is_local) {
    if (data_.public_bodies.Contains(text_.TokenText(next_)) ||
        !FindDemonym(text_.TokenText(next_), data_).empty())
      return 0;
    uint32_t length = 0;
    std::vector<Candidate> found = LongestName(text_, next_, end, data_, &length);
    if (found.empty() || (is_first && next_ + length == end)) return 0;
    const bool is_university = next_ > 1 && text_.TokenText(next_ - 2) == "University";
    if (is_university && !is_first) LeaveRegion(&found);
    const bool is_mention = is_local || std::any_of(found.begin(), found.end(), IsLarge);
    Add(length, PlaceForm::kDemonym, is_mention ? ToponymUse::kMention : ToponymUse::kClue,
        std::move(found));
    return length;
  }

  static bool IsLarge(const Candidate& c) {
    return c.level <= Level::kRegion || c.size >= kSizeOfKnownCity ||
           c.source != Source::kGazetteer;
  }

  // Adds the longest demonym or known name at the next token and returns its number of tokens.
  uint32_t AddLongest(uint32_t end, ToponymUse people_use, ToponymUse name_use) {
    const std::string_view first = text_.TokenText(next_);
    if (!StartsUpper(first) || !data_.first_words.Has(first)) return 0;
    for (uint32_t length = std::min(kMaxTokensOfName, end - next_); length > 0; --length) {
      if (!StartsUpper(text_.TokenText(next_ + length - 1))) continue;
      const std::string_view name = SpanOf(length).In(text_.text);
      if (std::vector<Candidate> people = FindDemonym(name, data_); !people.empty()) {
        Add(length, PlaceForm::kDemonym, people_use, std::move(people));
        return length;
      }
      if (LacksArticle(text_, next_, next_ + length, data_)) continue;
      if (std::vector<Candidate> places = FindKnown(name); !places.empty()) {
        Add(length, PlaceForm::kName, name_use, std::move(places));
        return length;
      }
    }
    return 0;
  }

  // Candidates of a name that counts as a place even if untagged: countries, well-known places and
  // larger first-level regions; after a place and a comma, also postal codes.
  std::vector<Candidate> FindKnown(std::string_view name) const {
    if (const auto target = data_.postal_codes.Find(name)) {
      const bool is_behind_comma = next_ > 1 && text_.TokenText(next_ - 1) == "," &&
                                   found_.EndsAt(text_.tokens[next_ - 2].span.end);
      const std::optional<Candidate> place = data_.Target(*target);
      if (is_behind_comma && place) return {*place};
    }
    std::vector<Candidate> found = FindNamed(name, data_);
    const bool is_known = std::any_of(found.begin(), found.end(), [](const Candidate& c) {
      return c.source != Source::kGazetteer || c.is_alias ||
             (c.level == Level::kRegion && c.size >= kSizeOfKnownRegion);
    });
    return is_known ? found : std::vector<Candidate>{};
  }

  Span SpanOf(uint32_t length) const {
    return {text_.tokens[next_].span.start, text_.tokens[next_ + length - 1].span.end};
  }

  void Add(uint32_t length, PlaceForm form, ToponymUse use, std::vector<Candidate> candidates) {
    found_.Add(SpanOf(length), form, use, std::move(candidates));
  }

  const AnnotatedText& text_;
  const PlaceData& data_;
  ToponymBuilder found_;
  uint32_t next_ = 0;  // token
};

}  // namespace

Toponyms FindToponyms(const AnnotatedText& text, const std::vector<EntityMention>& entities,
                      const PlaceData& data) {
  return Finder(text, data).Find(entities);
}

}  // namespace lede::mentions
