// The words of each block, hashed, and the figures that come of reading its letters.
#pragma once

#include <cstdint>
#include <vector>

#include "article/content/page_blocks.h"

namespace lede::article {

// Of one block's text. All are counts.
struct LetterFigures {
  uint32_t letters = 0, digits = 0;
  uint32_t capitalised = 0;    // words that begin with an upper-case letter
  uint32_t sentence_ends = 0;  // . ! ? and the like of any script, before white space or the end
  uint32_t commas = 0;
  uint32_t quotation_marks = 0;
  uint32_t separators = 0;     // | · • › » / and the like between short texts
  bool ends_sentence = false;  // its last mark, quotation marks and brackets aside
  bool begins_lower = false;
  bool has_year = false;  // a number from 1900 to 2099
};

// Words are runs of letters and digits, lower case, digits read as 0; each letter of a script
// without spaces is a word. `words[starts[i]] .. words[starts[i + 1]]` are block i's.
struct BlockWords {
  std::vector<uint32_t> words;
  std::vector<uint32_t> starts;
  std::vector<LetterFigures> figures;

  const uint32_t* Of(uint32_t block) const { return words.data() + starts[block]; }
  uint32_t CountOf(uint32_t block) const { return starts[block + 1] - starts[block]; }
};

BlockWords ReadWords(const PageBlocks& page);

// Appends the word hashes of any text, and its figures if wanted.
LetterFigures AppendWords(std::string_view text, std::vector<uint32_t>* words);

// The hash of some words in a row; runs of different length differ.
uint64_t HashRun(const uint32_t* words, size_t count);

}  // namespace lede::article
