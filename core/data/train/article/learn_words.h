// Learns how often text that goes with a word belongs to an article.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lede::train {

// Of one page: how much text goes with a word, and how much of that is of the article.
struct WordTally {
  uint32_t word = 0;
  float inside = 0, mass = 0;
};

// Sorted by word, one tally each.
std::vector<WordTally> Merged(std::vector<WordTally> tallies);

// Gathers evidence site by site, so that a site's own names and habits count once however many of
// its pages are at hand.
class WordLearner {
 public:
  // `tallies` as Merged gives them.
  void Add(const std::string& site, const std::vector<WordTally>& tallies);
  // The bytes of a WordTable: log-odds of each word seen on at least `min_sites` sites against the
  // odds over all words, in 1/16 nat; the `limit` furthest from 0, those of more sites first.
  std::string Pack(uint32_t min_sites, size_t limit) const;

 private:
  std::map<std::string, std::vector<WordTally>> sites_;
};

}  // namespace lede::train
