// Reads the words of each block as hashes, and counts its letters, digits and marks.
#pragma once

#include <cstdint>
#include <vector>

#include "article/page/page_blocks.h"

namespace lede::article {

// Counts for the text of one block.
struct LetterFigures {
  uint32_t letters = 0, digits = 0;
  uint32_t capitalised = 0;    // words that begin with a capital
  uint32_t sentence_ends = 0;  // . ! ? etc. of any script, before white space or the end
  uint32_t commas = 0;
  uint32_t quotation_marks = 0;
  uint32_t separators = 0;     //  · • › » / etc. between short texts
  bool ends_sentence = false;  // by its last mark, ignoring quotes and brackets
  bool begins_lower = false;
  bool has_year = false;  // a number from 1900 to 2099
};

// Words are runs of letters and digits, in lower case and with every digit read as 0. In scripts
// without spaces each letter is a word. Block i has `words[starts[i]] .. words[starts[i + 1]]`.
struct BlockWords {
  std::vector<uint32_t> words;
  std::vector<uint32_t> starts;
  std::vector<LetterFigures> figures;

  const uint32_t* Of(uint32_t block) const { return words.data() + starts[block]; }
  uint32_t CountOf(uint32_t block) const { return starts[block + 1] - starts[block]; }
};

BlockWords ReadWords(const PageBlocks& page);

// Appends the word hashes of any text and returns its counts.
LetterFigures AppendWords(std::string_view text, std::vector<uint32_t>* words);

// The hash of several consecutive words. Runs of different lengths have different hashes.
uint64_t HashRun(const uint32_t* words, size_t count);

}  // namespace lede::article
