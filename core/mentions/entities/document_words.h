// The distinct words of a document, with what the whole document says about each.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/entities/entity_labels.h"
#include "mentions/entities/word_clusters.h"
#include "mentions/entities/word_form.h"
#include "model/annotated_text.h"

namespace lede::mentions {

// Where else in the document a word stands: the longest run of capitalised words that holds it, and
// what stands beside such runs. Words are indices into DocumentWords::words.
struct Surroundings {
  static constexpr size_t kMost = 4;

  uint32_t run_length = 0;  // 0: it is never capitalised where case tells something
  uint32_t run_first = 0, run_last = 0;
  uint32_t place = 0;                              // in that run: 0 first, 1 last, 2 between
  uint32_t before[kMost] = {}, after[kMost] = {};  // distinct, in order of the text
  uint32_t before_count = 0, after_count = 0;
};

struct DocumentWord {
  WordForm form;
  uint32_t group = 0;            // words that differ in case only have the same
  bool lower_elsewhere = false;  // the document also writes it in lower case
  bool inside_sentence = false;  // the document writes it capitalised where it need not
};

// `word_of` has one index into `words` a token.
struct DocumentWords {
  std::vector<DocumentWord> words;
  std::vector<uint32_t> word_of;
  std::vector<Surroundings> surroundings;  // by DocumentWord::group

  const DocumentWord& Of(uint32_t token) const { return words[word_of[token]]; }
};

DocumentWords ReadDocumentWords(const AnnotatedText& text, const WordClusters& clusters);

}  // namespace lede::mentions
