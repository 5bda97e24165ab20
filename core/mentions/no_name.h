// Recognises what a tagger mistakes for a person, an organisation or a place.
#pragma once

#include "data/lexicon.h"
#include "model/annotated_text.h"

namespace lede::mentions {

// Whether the tokens [first, end) are
//   - a ship: "MV Merlin";
//   - a politician's party and state: "R-S.C.";
//   - a holiday: "Christmas Eve" (`holidays`: holidays.en.tsv);
//   - nothing but things: "HTML, CSS" (`things`: things.en.tsv);
//   - an attitude to a place or office: "anti-Israel";
//   - an award that describes something else: "Tony Award-winning".
bool IsNoName(const AnnotatedText& text, uint32_t first, uint32_t end,
              const data::Lexicon& holidays, const data::Lexicon& things);

// Whether the tokens are a street after a house number: "(120) N. Maple Ave.".
bool IsAddress(const AnnotatedText& text, uint32_t first, uint32_t end);

}  // namespace lede::mentions
