// What a tagger takes for a person, an organisation or a place and is none.
#pragma once

#include "data/lexicon.h"
#include "model/annotated_text.h"

namespace lede::mentions {

// Whether the tokens [first, end) name
//   - a ship: "MV Merlin";
//   - a politician's party and state: "R-S.C.";
//   - a holiday: "Christmas Eve". `holidays`: holidays.en.tsv;
//   - things alone: "HTML, CSS". `things`: things.en.tsv;
//   - for or against a place or office: "anti-Israel";
//   - something that says of another what it has won: "Tony Award-winning".
bool IsNoName(const AnnotatedText& text, uint32_t first, uint32_t end,
              const data::Lexicon& holidays, const data::Lexicon& things);

// Whether they are a street, and a house number stands before them: "(120) N. Maple Ave.".
bool IsAddress(const AnnotatedText& text, uint32_t first, uint32_t end);

}  // namespace lede::mentions
