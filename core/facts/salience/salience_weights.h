// The learned weights of salience.
#pragma once

#include <array>
#include <cstdint>

#include "data/lexicon.h"
#include "facts/salience/salience_features.h"

namespace lede::facts {

// Thousandths of salience for each feature that is on.
struct SalienceWeights {
  std::array<int32_t, kSalienceFeatures> of{};

  // Rows "name<tab>weight"; a feature without a row weighs nothing.
  static SalienceWeights Read(const data::Lexicon& rows);

  int32_t Sum(const SalienceFeatures& features) const;
};

}  // namespace lede::facts
