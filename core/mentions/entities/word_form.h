// What a word looks like: hashes of its spelling and parts, its shape and its cluster.
#pragma once

#include <cstdint>
#include <string_view>

#include "mentions/entities/word_clusters.h"

namespace lede::mentions {

enum class Case : uint8_t {
  kNone,     // no letter
  kLower,    // iron
  kInitial,  // Iron
  kUpper,    // IRON, U.S.
  kLetter,   // I, J.
  kMixed,    // iPhone, McIver, EU-wide
  kDigits,   // holds a digit
};

inline bool IsCapitalised(Case c) {
  return c == Case::kInitial || c == Case::kUpper || c == Case::kLetter || c == Case::kMixed;
}

// Hashes are of lower-cased characters but for `exact` and `shape`; a prefix or suffix longer than
// the word is 0.
struct WordForm {
  uint32_t exact = 0;
  uint32_t lower = 0;
  uint32_t prefix[4] = {};  // of 1, 2, 3, 4 characters
  uint32_t suffix[4] = {};
  uint32_t shape = 0;   // "Xx", "X.X.", "d-d": runs of a class are one
  uint32_t length = 0;  // characters
  Case letter_case = Case::kNone;
  ClusterPath clusters;
};

WordForm ReadWord(std::string_view word, const WordClusters& clusters);

// The `lower` of a word that is lower-cased already.
uint32_t HashLower(std::string_view word);

}  // namespace lede::mentions
