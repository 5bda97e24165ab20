// The word lists of time expressions.
#pragma once

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::mentions {

// Views into the pack, which must outlive it.
struct TimeData {
  static Result<TimeData> Load(const data::Pack& pack);
};

}  // namespace lede::mentions
