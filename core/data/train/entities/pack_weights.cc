// Packs learned weights into the bytes that the tagger reads.
#include "pack_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lede::train {
namespace {

constexpr uint32_t kBucketBits = 14;

// Weights are rounded to multiples of this many steps; finer ones cost more bytes than they are
// worth.
constexpr int kGrain = 3;

template <typename T>
void Append(T value, std::string* out) {
  out->append(reinterpret_cast<const char*>(&value), sizeof value);
}

// How much the answers would change without this row.
float Importance(const Row& row, uint32_t count) {
  float squares = 0;
  for (float w : row) squares += w * w;
  return squares * std::sqrt(static_cast<float>(count));
}

}  // namespace

int Quantise(float weight, int limit) {
  const int steps = static_cast<int>(std::lround(weight * kScale));
  return std::max(-limit, std::min(limit, steps));
}

std::vector<PackedRow> ChooseRows(const SequenceModel& model, const FeatureNumbers& rows,
                                  size_t most) {
  std::vector<uint32_t> order(rows.keys.size());
  std::iota(order.begin(), order.end(), 0u);
  std::vector<float> importance;
  for (uint32_t r : order) importance.push_back(Importance(model.weights[r], rows.counts[r]));
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t a, uint32_t b) { return importance[a] > importance[b]; });
  order.resize(std::min(order.size(), most));
  std::vector<PackedRow> packed;
  for (uint32_t r : order) {
    packed.push_back({rows.keys[r], {}});
    for (size_t i = 0; i < kNamed; ++i)
      packed.back().weights[i] =
          static_cast<int8_t>(kGrain * Quantise(model.weights[r][i] / kGrain, INT8_MAX / kGrain));
  }
  return packed;
}

std::string PackWeights(const SequenceModel& model, std::vector<PackedRow> rows) {
  constexpr uint32_t kMask = (1u << kBucketBits) - 1;
  std::sort(rows.begin(), rows.end(), [](const PackedRow& a, const PackedRow& b) {
    return std::make_pair(a.key & kMask, a.key) < std::make_pair(b.key & kMask, b.key);
  });
  std::string out = "LEDEENT1";
  Append(kBucketBits, &out);
  Append(static_cast<uint32_t>(rows.size()), &out);
  for (const auto& from : model.transitions)
    for (float w : from) Append(static_cast<int16_t>(Quantise(w, INT16_MAX)), &out);
  out.resize((out.size() + 3) / 4 * 4);
  std::vector<uint32_t> starts((1u << kBucketBits) + 1);
  for (const PackedRow& row : rows) ++starts[(row.key & kMask) + 1];
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  for (uint32_t start : starts) Append(start, &out);
  for (const PackedRow& row : rows) Append(static_cast<uint16_t>(row.key >> 16), &out);
  for (const PackedRow& row : rows)
    for (int8_t w : row.weights) Append(w, &out);
  return out;
}

}  // namespace lede::train
