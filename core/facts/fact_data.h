// The word lists and weights that facts are built with.
#pragma once

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::facts {

// Views into the pack, which must outlive it.
struct FactData {
  static Result<FactData> Load(const data::Pack& pack);
};

}  // namespace lede::facts
