// Reads the learned weights of salience.
#include "facts/salience/salience_weights.h"

#include <algorithm>
#include <charconv>

namespace lede::facts {

SalienceWeights SalienceWeights::Read(const data::Lexicon& rows) {
  SalienceWeights weights;
  for (size_t sign = 0; sign < kSalienceSigns; ++sign) {
    const auto row = rows.Find(ScaleOf(static_cast<SalienceSign>(sign)).name);
    if (!row) continue;
    const std::vector<std::string_view> columns = data::Columns(*row);
    for (size_t step = 0; step < std::min(columns.size(), weights.of[sign].size()); ++step)
      std::from_chars(columns[step].data(), columns[step].data() + columns[step].size(),
                      weights.of[sign][step]);
  }
  return weights;
}

int32_t SalienceWeights::Sum(const SalienceSigns& signs) const {
  int32_t sum = 0;
  for (size_t sign = 0; sign < kSalienceSigns; ++sign) sum += of[sign][signs[sign]];
  return sum;
}

}  // namespace lede::facts
