// The weights of the entity tagger.
#pragma once

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::mentions {

// Views into the pack, which must outlive it.
struct EntityData {
  static Result<EntityData> Load(const data::Pack& pack);
};

}  // namespace lede::mentions
