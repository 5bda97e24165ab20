// Counts the words of a text and estimates how long it takes to read.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/article.h"

namespace lede::article {

// Words are runs of letters and digits. In scripts without spaces (Han, kana, Thai, Lao, Khmer,
// Myanmar) each letter counts as one, because finding words there would take a dictionary.
struct WordCount {
  uint32_t words = 0;       // in scripts with spaces
  uint32_t characters = 0;  // letters in scripts without spaces

  uint32_t total() const { return words + characters; }
};

WordCount CountWords(std::string_view text);

struct ReadingMinutes {
  uint32_t fast = 0, slow = 0;
};

// Minutes at the silent reading speed of `language` (BCP 47), plus and minus one standard
// deviation; at least one minute for any text. Source: Trauzettel-Klosinski and Dietz,
// "Standardized Assessment of Reading Performance: The New International Reading Speed Texts
// IReST", 2012.
ReadingMinutes EstimateReading(WordCount count, std::string_view language);

// Sets the word count and reading time of the article from its text and language.
void CountReading(Article* article);

}  // namespace lede::article
