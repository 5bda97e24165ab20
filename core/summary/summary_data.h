// The word lists for choosing sentences.
#pragma once

#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::summary {

// Views into the pack, which must outlive this.
struct SummaryData {
  data::Lexicon dangling_starts;  // "he", "however": they refer to the previous sentence
  data::Lexicon stop_words;

  void Read(const data::Pack& pack);
};

}  // namespace lede::summary
