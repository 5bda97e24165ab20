// The weights and word lists that reading an article needs.
#pragma once

#include "base/result.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::article {

// Views into the pack, which must outlive it.
struct ArticleData {
  static Result<ArticleData> Load(const data::Pack& pack);
};

}  // namespace lede::article
