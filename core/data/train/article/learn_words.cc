// Learns how often text that goes with a word belongs to an article.
#include "article/learn_words.h"

#include <algorithm>
#include <cmath>

#include "article/content/word_table.h"

namespace lede::train {

void WordLearner::Add(const std::string& site, uint32_t word, float inside, float mass) {
  Tally& tally = words_[word][site];
  tally.inside += inside;
  tally.mass += mass;
}

std::string WordLearner::Pack(uint32_t min_sites, size_t limit) const {
  constexpr double kPrior = 1.0;  // sites' worth of the average word mixed into each
  double all_inside = 0, all_sites = 0;
  for (const auto& [word, sites] : words_) {
    for (const auto& [site, tally] : sites) {
      all_inside += tally.inside / tally.mass;
      all_sites += 1;
    }
  }
  const double mean = all_inside / std::max(all_sites, 1.0);
  struct Entry {
    uint32_t word;
    int8_t value;
    double rank;
  };
  std::vector<Entry> entries;
  for (const auto& [word, sites] : words_) {
    if (sites.size() < min_sites || word == 0) continue;
    double inside = kPrior * mean;
    for (const auto& [site, tally] : sites) inside += tally.inside / tally.mass;
    const double share = inside / (kPrior + static_cast<double>(sites.size()));
    const double odds = std::log(share / (1 - share)) - std::log(mean / (1 - mean));
    const int value = std::clamp(static_cast<int>(std::lround(16 * odds)), -127, 127);
    if (value == 0) continue;
    entries.push_back({word, static_cast<int8_t>(value),
                       std::abs(value) * std::sqrt(static_cast<double>(sites.size()))});
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return a.rank > b.rank; });
  if (entries.size() > limit) entries.resize(limit);
  std::vector<std::pair<uint32_t, int8_t>> table;
  for (const Entry& entry : entries) table.push_back({entry.word, entry.value});
  return article::PackWordTable(table);
}

}  // namespace lede::train
