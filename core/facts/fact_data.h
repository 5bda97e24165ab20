// The word lists and weights that facts are built with.
#pragma once

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::facts {

// Views into the pack, which must outlive it.
struct FactData {
  data::Lexicon honorifics;   // "mr" and the gender it tells
  data::Lexicon designators;  // words that end an organisation's name: "inc", "group"

  static Result<FactData> Load(const data::Pack& pack);
};

}  // namespace lede::facts
