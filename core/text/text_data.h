// The word lists that splitting text needs.
#pragma once

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::text {

// Views into the pack, which must outlive it.
struct TextData {
  static Result<TextData> Load(const data::Pack& pack);
};

}  // namespace lede::text
