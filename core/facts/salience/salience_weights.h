// The learned weights of salience.
#pragma once

#include <array>
#include <cstdint>

#include "data/lexicon.h"
#include "facts/salience/salience_signs.h"

namespace lede::facts {

// Thousandths of salience for each step of each sign.
struct SalienceWeights {
  std::array<std::array<int32_t, SignScale::kMaxBounds + 1>, kSalienceSigns> of{};

  // Rows are "sign<tab>weight of its first step<tab>…"; missing weights are 0.
  static SalienceWeights Read(const data::Lexicon& rows);

  int32_t Sum(const SalienceSigns& signs) const;
};

}  // namespace lede::facts
