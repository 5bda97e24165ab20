// Learns how often text that goes with a word belongs to an article.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lede::train {

// Gathers evidence site by site, so that a site's own names and habits count once however many of
// its pages are at hand.
class WordLearner {
 public:
  // `mass` of the text that goes with `word` on a page of `site`, of which `inside` is of the
  // article.
  void Add(const std::string& site, uint32_t word, float inside, float mass);
  // Log-odds of each word seen on at least `min_sites` sites against the odds over all words, in
  // 1/16 nat; the `limit` furthest from 0, those of more sites first. The bytes are a WordTable.
  std::string Pack(uint32_t min_sites, size_t limit) const;

 private:
  struct Tally {
    float inside = 0, mass = 0;
  };
  std::map<uint32_t, std::map<std::string, Tally>> words_;
};

}  // namespace lede::train
