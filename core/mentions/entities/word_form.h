// Describes how a word looks: hashes of its spelling and parts, its shape and its cluster.
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

// All hashes except `exact` and `shape` are of lower-cased characters. The hash of a prefix or
// suffix longer than the word is 0.
struct WordForm {
  uint32_t exact = 0;
  uint32_t lower = 0;
  uint32_t prefix[4] = {};  // of 1, 2, 3, 4 characters
  uint32_t suffix[4] = {};
  uint32_t shape = 0;   // "Xx", "X.X.", "d-d": runs of one character class count once
  uint32_t length = 0;  // in characters
  Case letter_case = Case::kNone;
  ClusterPath clusters;
};

WordForm ReadWord(std::string_view word, const WordClusters& clusters);

// WordForm::lower of a word that is already in lower case.
uint32_t HashLower(std::string_view word);

}  // namespace lede::mentions
