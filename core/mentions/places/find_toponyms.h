// Finds what in a text names places, with the places each may stand for.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/span.h"
#include "mentions/places/candidate.h"
#include "mentions/places/place_data.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// A clue is a name that is no mention of a place itself ("University of Florida") but tells where
// the text plays.
enum class ToponymUse : uint8_t { kMention, kClue };

// How a toponym follows the one before it: "Paris, Texas", "Iraq and Iran".
enum class Link : uint8_t { kApart, kComma, kList };

struct Toponym {
  Span span;
  PlaceForm form = PlaceForm::kName;
  ToponymUse use = ToponymUse::kMention;
  uint32_t name = 0;  // index into Toponyms::names
  Link link = Link::kApart;
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

// Mentions are
// - the location entities;
// - other entities that are surely places: known ones after "in" or "near", counties;
// - names of countries, regions and well-known places that no entity covers;
// - demonyms, and the place of a public body ("Huntsville Police Department"), in form demonym.
// Such names within other organisations are clues.
Toponyms FindToponyms(const AnnotatedText& text, const std::vector<EntityMention>& entities,
                      const PlaceData& data);

}  // namespace lede::mentions
