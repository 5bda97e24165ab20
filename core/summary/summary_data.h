// The word lists that sentences are chosen with.
#pragma once

#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::summary {

// Views into the pack, which must outlive it.
struct SummaryData {
  data::Lexicon dangling_starts;  // "he", "however": they lean on the sentence before
  data::Lexicon stop_words;

  void Read(const data::Pack& pack);
};

}  // namespace lede::summary
