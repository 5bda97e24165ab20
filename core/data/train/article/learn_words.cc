// Learns how often text with a given word belongs to an article.
#include "article/learn_words.h"

#include <algorithm>
#include <cmath>

#include "article/content/scorer/word_table.h"

namespace lede::train {

std::vector<WordTally> Merged(std::vector<WordTally> tallies) {
  std::stable_sort(tallies.begin(), tallies.end(),
                   [](const WordTally& a, const WordTally& b) { return a.word < b.word; });
  std::vector<WordTally> merged;
  for (const WordTally& tally : tallies) {
    if (merged.empty() || merged.back().word != tally.word) {
      merged.push_back(tally);
    } else {
      merged.back().inside += tally.inside;
      merged.back().mass += tally.mass;
    }
  }
  return merged;
}

void WordLearner::Add(const std::string& site, const std::vector<WordTally>& tallies) {
  std::vector<WordTally>& all = sites_[site];
  all.insert(all.end(), tallies.begin(), tallies.end());
}

std::string WordLearner::Pack(uint32_t min_sites, size_t limit) const {
  constexpr double kPrior = 1.0;  // weight of the average word mixed in, in sites
  std::vector<WordTally> words;   // each site contributes mass 1 to a word
  double all_inside = 0;
  for (const auto& [site, tallies] : sites_) {
    for (const WordTally& tally : Merged(tallies)) {
      const float share = tally.inside / tally.mass;
      words.push_back({tally.word, share, 1});
      all_inside += share;
    }
  }
  const double mean = all_inside / static_cast<double>(std::max<size_t>(words.size(), 1));
  struct Entry {
    uint32_t word;
    int8_t value;
    double rank;
  };
  std::vector<Entry> entries;
  for (const WordTally& tally : Merged(words)) {
    if (tally.mass < static_cast<float>(min_sites) || tally.word == 0) continue;
    const double share = (kPrior * mean + tally.inside) / (kPrior + tally.mass);
    const double odds = std::log(share / (1 - share)) - std::log(mean / (1 - mean));
    const int value = std::clamp(static_cast<int>(std::lround(16 * odds)), -127, 127);
    if (value == 0) continue;
    entries.push_back({tally.word, static_cast<int8_t>(value),
                       std::abs(value) * std::sqrt(static_cast<double>(tally.mass))});
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return a.rank > b.rank; });
  if (entries.size() > limit) entries.resize(limit);
  std::vector<std::pair<uint32_t, int8_t>> table;
  for (const Entry& entry : entries) table.push_back({entry.word, entry.value});
  return article::PackWordTable(table);
}

}  // namespace lede::train
