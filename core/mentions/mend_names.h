// Trims surplus words from the names that the tagger found.
#pragma once

#include <vector>

#include "data/lexicon.h"
#include "data/pack.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// Views into the pack, which must outlive this.
struct NameRules {
  data::Lexicon titles;       // "speaker"
  data::Lexicon first_names;  // "anna"
  data::Lexicon holidays;     // "christmas eve"
  data::Lexicon things;       // "HTML"

  void Read(const data::Pack& pack);
};

// Removes from the names of people, organisations and locations
//   - for people: a title before the name ("Sen."), trailing punctuation and a possessive "'s";
//   - a bracket that is not closed, with its contents: "Ann Rowe (Lucy Hale";
//   - a word in front that says where it is from: "Oslo-based Acme" becomes "Acme";
//   - the capitalised start of the next sentence where the full stop is missing, as in lists
//     and captions: "Seattle The mayor said" becomes "Seattle";
//   - an office before a person, tagged as an organisation: "House Speaker Ann Rowe" and
//     "(Secretary of) State Ann Rowe" become the person "Ann Rowe".
// A name that spans two short lines is split into two names.
// Plurals of acronyms ("SUVs"), what only follows names ("Ph.D.", "B.V.") and whatever no_name.h
// recognises become kMisc. O(n) in the words of the names.
void MendNames(const AnnotatedText& text, const NameRules& rules,
               std::vector<EntityMention>* entities);

}  // namespace lede::mentions
