// The weights that sentences are ranked with.
#pragma once

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::summary {

// Views into the pack, which must outlive it.
struct SummaryData {
  static Result<SummaryData> Load(const data::Pack& pack);
};

}  // namespace lede::summary
