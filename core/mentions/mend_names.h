// Cuts from names what a tagger took along.
#pragma once

#include <vector>

#include "data/lexicon.h"
#include "data/pack.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// Views into the pack, which must outlive it.
struct NameRules {
  data::Lexicon titles;       // "speaker"
  data::Lexicon first_names;  // "anna"
  data::Lexicon holidays;     // "christmas eve"
  data::Lexicon things;       // "HTML"

  void Read(const data::Pack& pack);
};

// People, organisations and locations without
//   - of people, a title before the name ("Sen."), punctuation and a possessive "'s" at the end;
//   - a bracket that is not closed and what stands in it: "Ann Rowe (Lucy Hale";
//   - a word before the name that says where it is from: "Oslo-based Acme" is "Acme";
//   - the capitalised start of the next sentence where no full stop stands between, as in lists
//     and captions: "Seattle The mayor said" names "Seattle";
//   - an office before a person that was taken for an organisation: "House Speaker Ann Rowe" and
//     "(Secretary of) State Ann Rowe" are the person "Ann Rowe".
// Names in two short lines are two names.
// Not organisations but other things are plurals of acronyms ("SUVs") and what only follows names
// ("Ph.D.", "B.V."), and what no_name.h tells. O(n) in the words of the names.
void MendNames(const AnnotatedText& text, const NameRules& rules,
               std::vector<EntityMention>* entities);

}  // namespace lede::mentions
