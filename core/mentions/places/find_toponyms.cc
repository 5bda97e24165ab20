// Finds what in a text names places, with the places each may stand for.
#include "mentions/places/find_toponyms.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "mentions/places/find_candidates.h"

namespace lede::mentions {
namespace {

constexpr uint32_t kMaxTokensOfClue = 4;  // "Trinidad and Tobago" is 3

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
      ScanClues(&token, entity.span.start, false);
      if (entity.type == EntityType::kLocation) {
        AddMention(entity.span);
        SkipTo(&token, entity.span.end);
      } else if (entity.type == EntityType::kPerson) {
        SkipTo(&token, entity.span.end);
      } else {
        ScanClues(&token, entity.span.end, entity.type == EntityType::kOrganization);
      }
    }
    ScanClues(&token, static_cast<uint32_t>(text_.text.size()), false);
    return std::move(found_);
  }

 private:
  void SkipTo(uint32_t* token, uint32_t end) const {
    while (*token < text_.tokens.size() && text_.tokens[*token].span.start < end) ++*token;
  }

  void AddMention(Span span) {
    Add(span, PlaceForm::kName, ToponymUse::kMention, [&](std::string_view name) {
      std::vector<Candidate> candidates = FindDemonym(name, data_);
      return candidates.empty() ? FindCandidates(name, data_) : candidates;
    });
  }

  // Demonyms and clues among the tokens that start before `end`.
  void ScanClues(uint32_t* token, uint32_t end, bool in_organization) {
    while (*token < text_.tokens.size() && text_.tokens[*token].span.start < end) {
      if (found_.all.size() >= limits::kMaxMentions) return;
      const uint32_t used = ClueAt(*token, end, in_organization);
      *token += std::max<uint32_t>(used, 1);
    }
  }

  // The number of tokens of the longest clue at `token`; 0 if there is none.
  uint32_t ClueAt(uint32_t token, uint32_t end, bool in_organization) {
    if (!StartsUpper(text_.TokenText(token))) return 0;
    for (uint32_t length = kMaxTokensOfClue; length > 0; --length) {
      if (token + length > text_.tokens.size()) continue;
      const Span span = {text_.tokens[token].span.start, text_.tokens[token + length - 1].span.end};
      if (span.end > end || !StartsUpper(text_.TokenText(token + length - 1))) continue;
      const std::string_view name = span.In(text_.text);
      if (std::vector<Candidate> people = FindDemonym(name, data_); !people.empty()) {
        const ToponymUse use = in_organization ? ToponymUse::kClue : ToponymUse::kMention;
        Add(span, PlaceForm::kDemonym, use, [&](std::string_view) { return people; });
        return length;
      }
      std::vector<Candidate> places = CluesOf(token, name);
      if (places.empty()) continue;
      Add(span, PlaceForm::kName, ToponymUse::kClue, [&](std::string_view) { return places; });
      return length;
    }
    return 0;
  }

  // Countries, well-known places and first-level regions; after a place and a comma also by postal
  // code.
  std::vector<Candidate> CluesOf(uint32_t token, std::string_view name) const {
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
};

}  // namespace

Toponyms FindToponyms(const AnnotatedText& text, const std::vector<EntityMention>& entities,
                      const PlaceData& data) {
  return Finder(text, data).Find(entities);
}

}  // namespace lede::mentions
