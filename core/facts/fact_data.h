// The word lists and weights that facts are built with.
#pragma once

#include "data/lexicon.h"
#include "data/pack.h"
#include "facts/salience/salience_weights.h"

namespace lede::facts {

// Views into the pack, which must outlive it.
struct FactData {
  data::Lexicon honorifics;          // "mr" and the gender it tells
  data::Lexicon first_names;         // "anna" and the gender it tells
  data::Lexicon pronouns;            // "she" and the gender it tells
  data::Lexicon titles;              // "president"; some with the gender they tell
  data::Lexicon title_modifiers;     // "former", "deputy"
  data::Lexicon speech_verbs;        // "said", "told"
  data::Lexicon organization_nouns;  // "company", "start-up": what stands before a name
  data::Lexicon acronyms;            // "UN" and what it stands for
  data::Lexicon designators;         // words that end an organisation's name: "inc", "group"
  data::Lexicon place_signs;         // "near" before a place's name, "street" at its end
  SalienceWeights salience;

  void Read(const data::Pack& pack);
};

}  // namespace lede::facts
