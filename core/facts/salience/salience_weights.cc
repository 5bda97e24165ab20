// The learned weights of salience.
#include "facts/salience/salience_weights.h"

#include <charconv>

namespace lede::facts {

SalienceWeights SalienceWeights::Read(const data::Lexicon& rows) {
  SalienceWeights weights;
  for (size_t i = 0; i < kSalienceFeatures; ++i) {
    const auto value = rows.Find(NameOf(static_cast<SalienceFeature>(i)));
    if (value) std::from_chars(value->data(), value->data() + value->size(), weights.of[i]);
  }
  return weights;
}

int32_t SalienceWeights::Sum(const SalienceFeatures& features) const {
  int32_t sum = 0;
  for (const SalienceFeature feature : features) sum += of[static_cast<size_t>(feature)];
  return sum;
}

}  // namespace lede::facts
