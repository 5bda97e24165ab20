// The place names found in a text, with the places each may refer to.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "mentions/places/candidate.h"
#include "model/mentions.h"

namespace lede::mentions {

// A clue does not mention the place itself ("Bank of Georgia") but hints at where the story is set.
enum class ToponymUse : uint8_t { kMention, kClue };

// How a toponym follows the previous one: kComma "Paris, Texas"; kList "Iraq and Iran", or rows of
// a table; kOwner "Spain's Valencia", "the Spanish city of Valencia".
enum class Link : uint8_t { kApart, kComma, kList, kOwner };

struct Toponym {
  Span span;
  PlaceForm form = PlaceForm::kName;
  ToponymUse use = ToponymUse::kMention;
  uint32_t name = 0;  // index into Toponyms::names
  Link link = Link::kApart;
  bool is_tagged = false;  // the tagger labelled it as a location
};

// A name as written, with the places it may refer to.
struct ToponymName {
  std::string text;
  std::vector<Candidate> candidates;  // may be empty: an unknown place
};

// `all` is in text order; toponyms do not overlap.
struct Toponyms {
  std::vector<Toponym> all;
  std::vector<ToponymName> names;
};

// Builds Toponyms from left to right. A name in the same form keeps the candidates it was first
// added with. `text` must outlive it.
class ToponymBuilder {
 public:
  explicit ToponymBuilder(std::string_view text) : text_(text) {}

  // Precondition: the span starts at or after the end of the previous one.
  void Add(Span span, PlaceForm form, ToponymUse use, std::vector<Candidate> candidates,
           bool is_tagged = false);
  bool IsFull() const;
  bool EndsAt(uint32_t offset) const;
  uint32_t end() const { return built_.all.empty() ? 0 : built_.all.back().span.end; }
  Toponyms Take() { return std::move(built_); }

 private:
  std::string_view text_;
  Toponyms built_;
  std::array<std::map<std::string_view, size_t>, 2> known_;  // separate for demonyms
};

}  // namespace lede::mentions
