// The word lists and weights for building facts.
#pragma once

#include "data/pack.h"
#include "facts/salience/salience_weights.h"
#include "facts/words/fact_lists.h"

namespace lede::facts {

// Views into the pack, which must outlive this.
struct FactData {
  FactLists lists;
  SalienceWeights salience;

  void Read(const data::Pack& pack) {
    lists.Read(pack);
    salience = SalienceWeights::Read(data::Lexicon(pack.Find("salience_weights.tsv")));
  }
};

}  // namespace lede::facts
