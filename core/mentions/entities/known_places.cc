// Finds the names of known places in a document, whatever they mean there.
#include "mentions/entities/known_places.h"

#include <algorithm>

#include "mentions/places/find_candidates.h"

namespace lede::mentions {
namespace {

constexpr uint32_t kMostTokens = 4;

// What the largest of the candidates is, without a position; 0 if there are none.
uint32_t KindOf(const std::vector<Candidate>& found) {
  uint32_t kind = 0;
  for (const Candidate& c : found) {
    const uint32_t level = static_cast<uint32_t>(Level::kSite) + 1 - static_cast<uint32_t>(c.level);
    const uint32_t size = std::clamp(uint32_t{c.size} / 4, 6u, 9u) - 6;
    kind = std::max(kind, level << 4 | size << 2);
  }
  return kind;
}

}  // namespace

std::vector<uint8_t> FindKnownPlaces(const AnnotatedText& text, const DocumentWords& document,
                                     const PlaceData& places) {
  std::vector<uint8_t> known(text.tokens.size() + 2);
  const auto capitalised = [&](uint32_t t) {
    return IsCapitalised(document.Of(t).form.letter_case);
  };
  for (const Sentence& sentence : text.sentences) {
    for (uint32_t t = sentence.first_token; t < sentence.end_token; ++t) {
      if (!capitalised(t)) continue;
      uint32_t kind = 0;
      uint32_t last = std::min(t + kMostTokens, sentence.end_token);
      while (kind == 0 && last-- > t) {
        const Span name{text.tokens[t].span.start, text.tokens[last].span.end};
        if (capitalised(last)) kind = KindOf(FindNamed(name.In(text.text), places));
      }
      if (kind == 0) continue;
      for (uint32_t i = t; i <= last; ++i) {
        const uint32_t part = t == last ? 3 : i == t ? 0 : i == last ? 2 : 1;
        known[i + 1] = static_cast<uint8_t>(kind | part);
      }
      t = last;
    }
  }
  return known;
}

}  // namespace lede::mentions
