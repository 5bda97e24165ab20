// Which blocks of a page are its known article.
#include "article/label_blocks.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace lede::train {
namespace {

constexpr uint32_t kRun = 4;
constexpr int kAround = 3;  // blocks on each side that speak for a copy

uint64_t RunHash(const uint32_t* words, uint32_t count) {
  uint64_t hash = count;
  for (uint32_t i = 0; i < count; ++i)
    hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15u + (hash >> 31);
  return hash;
}

using Counts = std::unordered_map<uint64_t, uint32_t>;

Counts CountRuns(const std::vector<uint32_t>& words) {
  Counts counts;
  for (uint32_t i = 0; i < words.size(); ++i) {
    for (uint32_t n = 1; n <= kRun && i + n <= words.size(); ++n) ++counts[RunHash(&words[i], n)];
  }
  return counts;
}

float CoverOf(const uint32_t* words, uint32_t count, const Counts& truth) {
  if (count == 0) return 0;
  const uint32_t n = std::min(kRun, count);
  uint32_t covered = 0, covered_to = 0;
  for (uint32_t i = 0; i + n <= count; ++i) {
    if (truth.count(RunHash(words + i, n)) == 0) continue;
    covered += i + n - std::max(i, covered_to);
    covered_to = i + n;
  }
  return static_cast<float>(covered) / static_cast<float>(count);
}

float Support(const std::vector<float>& cover, const article::BlockWords& blocks, size_t block) {
  float sum = 0, weight = 0;
  for (int offset = -kAround; offset <= kAround; ++offset) {
    const int64_t k = static_cast<int64_t>(block) + offset;
    if (offset == 0 || k < 0 || k >= static_cast<int64_t>(cover.size())) continue;
    const float words = static_cast<float>(blocks.CountOf(static_cast<uint32_t>(k)));
    sum += words * cover[static_cast<size_t>(k)];
    weight += words;
  }
  return weight == 0 ? 0 : sum / weight;
}

}  // namespace

std::vector<float> LabelBlocks(const article::BlockWords& blocks, std::string_view truth_text) {
  std::vector<uint32_t> truth_words;
  article::AppendWords(truth_text, &truth_words);
  const Counts truth = CountRuns(truth_words);
  std::vector<float> cover;
  std::map<uint64_t, std::vector<uint32_t>> copies;
  const uint32_t count = static_cast<uint32_t>(blocks.figures.size());
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t* words = blocks.words.data() + blocks.starts[i];
    cover.push_back(CoverOf(words, blocks.CountOf(i), truth));
    if (cover[i] > 0) copies[RunHash(words, blocks.CountOf(i))].push_back(i);
  }
  std::vector<float> labels = cover;
  for (auto& [hash, places] : copies) {
    if (places.size() < 2) continue;
    const auto repeated = truth.find(hash);
    const size_t kept = repeated == truth.end() ? 1 : repeated->second;
    std::stable_sort(places.begin(), places.end(), [&](uint32_t a, uint32_t b) {
      return Support(cover, blocks, a) > Support(cover, blocks, b);
    });
    for (size_t k = kept; k < places.size(); ++k) labels[places[k]] = 0;
  }
  return labels;
}

}  // namespace lede::train
