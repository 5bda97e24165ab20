// From learned weights to the bytes the tagger reads.
#include "pack_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lede::train {
namespace {

constexpr float kScale = 32;  // steps of one unit of log-odds
constexpr uint32_t kBucketBits = 14;

template <typename T>
void Append(T value, std::string* out) {
  out->append(reinterpret_cast<const char*>(&value), sizeof value);
}

int Quantise(float weight, int limit) {
  const int steps = static_cast<int>(std::lround(weight * kScale));
  return std::max(-limit, std::min(limit, steps));
}

// How much the answers would change without this row: its weights, by how often it speaks.
float Importance(const Row& row, uint32_t count) {
  float squares = 0;
  for (float w : row) squares += w * w;
  return squares * std::sqrt(static_cast<float>(count));
}

}  // namespace

std::string PackWeights(const SequenceModel& model, const std::vector<uint32_t>& keys,
                        const std::vector<uint32_t>& counts, size_t most) {
  std::vector<uint32_t> rows(keys.size());
  std::iota(rows.begin(), rows.end(), 0u);
  std::vector<float> importance;
  for (uint32_t r : rows) importance.push_back(Importance(model.weights[r], counts[r]));
  std::stable_sort(rows.begin(), rows.end(),
                   [&](uint32_t a, uint32_t b) { return importance[a] > importance[b]; });
  rows.resize(std::min({rows.size(), most, size_t{UINT16_MAX}}));
  constexpr uint32_t kMask = (1u << kBucketBits) - 1;
  std::sort(rows.begin(), rows.end(), [&](uint32_t a, uint32_t b) {
    const uint32_t ka = keys[a], kb = keys[b];
    return std::make_pair(ka & kMask, ka) < std::make_pair(kb & kMask, kb);
  });

  std::string out = "LEDEENT1";
  Append(kBucketBits, &out);
  Append(static_cast<uint32_t>(rows.size()), &out);
  for (const auto& from : model.transitions)
    for (float w : from) Append(static_cast<int16_t>(Quantise(w, INT16_MAX)), &out);
  out.resize((out.size() + 3) / 4 * 4);
  std::vector<uint16_t> starts((1u << kBucketBits) + 1);
  for (uint32_t r : rows) ++starts[(keys[r] & kMask) + 1];
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  for (uint16_t start : starts) Append(start, &out);
  for (uint32_t r : rows) Append(static_cast<uint16_t>(keys[r] >> 16), &out);
  for (uint32_t r : rows)
    for (float w : model.weights[r]) Append(static_cast<int8_t>(Quantise(w, 127)), &out);
  return out;
}

}  // namespace lede::train
