// The word lists for building facts.
#pragma once

#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::facts {

// Views into the pack, which must outlive this.
struct FactLists {
  data::Lexicon honorifics;          // "mr", with the gender it implies
  data::Lexicon first_names;         // "anna", with the gender it implies
  data::Lexicon pronouns;            // "she", with the gender it implies
  data::Lexicon titles;              // "president"; some with the gender they imply
  data::Lexicon title_modifiers;     // "former", "deputy"
  data::Lexicon speech_verbs;        // "said", "told"
  data::Lexicon organization_nouns;  // "company", "start-up": words before a name
  data::Lexicon acronyms;            // "UN", with its expansion
  data::Lexicon designators;         // last words of organisations' names: "inc", "group"
  data::Lexicon place_signs;         // "near" before a place name, "street" at its end
  data::Lexicon homonyms;            // "amazon": with what makes it a place

  void Read(const data::Pack& pack);
};

}  // namespace lede::facts
