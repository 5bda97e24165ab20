// What in a text names places, with the places each may stand for.
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

// A clue is a name that is no mention of a place itself ("Bank of Georgia") but tells where the
// text plays.
enum class ToponymUse : uint8_t { kMention, kClue };

// How a toponym follows the one before it: "Paris, Texas"; "Iraq and Iran", or a table's rows;
// "Spain's Valencia", "the Spanish city of Valencia".
enum class Link : uint8_t { kApart, kComma, kList, kOwner };

struct Toponym {
  Span span;
  PlaceForm form = PlaceForm::kName;
  ToponymUse use = ToponymUse::kMention;
  uint32_t name = 0;  // index into Toponyms::names
  Link link = Link::kApart;
  bool is_tagged = false;  // the tagger took it for a location
};

// One name as written, with the places it may stand for.
struct ToponymName {
  std::string text;
  std::vector<Candidate> candidates;  // may be empty: a place that is not known
};

// `all` is in order of the text; toponyms do not overlap.
struct Toponyms {
  std::vector<Toponym> all;
  std::vector<ToponymName> names;
};

// Builds Toponyms from left to right. One name in one form has the candidates it was first added
// with. `text` must outlive it.
class ToponymBuilder {
 public:
  explicit ToponymBuilder(std::string_view text) : text_(text) {}

  // Precondition: the span starts at or behind the end of the last.
  void Add(Span span, PlaceForm form, ToponymUse use, std::vector<Candidate> candidates,
           bool is_tagged = false);
  bool IsFull() const;
  bool EndsAt(uint32_t offset) const;
  uint32_t end() const { return built_.all.empty() ? 0 : built_.all.back().span.end; }
  Toponyms Take() { return std::move(built_); }

 private:
  std::string_view text_;
  Toponyms built_;
  std::array<std::map<std::string_view, size_t>, 2> known_;  // demonyms apart
};

}  // namespace lede::mentions
