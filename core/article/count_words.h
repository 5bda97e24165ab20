// How many words a text has and how long it takes to read.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/article.h"

namespace lede::article {

// Runs of letters and digits; in scripts without spaces (Han, kana, Thai, Lao, Khmer, Myanmar) each
// letter counts as one, since words cannot be told apart without a dictionary.
struct WordCount {
  uint32_t words = 0;       // of spaced scripts
  uint32_t characters = 0;  // letters of spaceless scripts

  uint32_t total() const { return words + characters; }
};

WordCount CountWords(std::string_view text);

struct ReadingMinutes {
  uint32_t fast = 0, slow = 0;
};

// Silent reading speed of `language` (BCP 47) plus and minus one standard deviation; at least one
// minute for any text. Source of the speeds: Trauzettel-Klosinski and Dietz, "Standardized
// Assessment of Reading Performance: The New International Reading Speed Texts IReST", 2012.
ReadingMinutes EstimateReading(WordCount count, std::string_view language);

// Sets the article's words and reading time, from its text and language.
void CountReading(Article* article);

}  // namespace lede::article
