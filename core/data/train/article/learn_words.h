// Learns how often text with a given word belongs to an article.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lede::train {

// For one page: how much text goes with a word, and how much of that is in the article.
struct WordTally {
  uint32_t word = 0;
  float inside = 0, mass = 0;
};

// Sorted by word, with one tally per word.
std::vector<WordTally> Merged(std::vector<WordTally> tallies);

// Collects evidence by site, so that the names and habits of a site count once, however many of its
// pages there are.
class WordLearner {
 public:
  // `tallies` must be in the form that Merged returns.
  void Add(const std::string& site, const std::vector<WordTally>& tallies);
  // Returns the bytes of a WordTable: the log-odds, relative to all words, of each word seen on at
  // least `min_sites` sites, in 1/16 nat. Keeps the `limit` words furthest from 0, preferring those
  // of more sites.
  std::string Pack(uint32_t min_sites, size_t limit) const;

 private:
  std::map<std::string, std::vector<WordTally>> sites_;
};

}  // namespace lede::train
