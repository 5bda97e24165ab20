// Collects the distinct words of a document, with what the whole document says about each.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/entities/entity_labels.h"
#include "mentions/entities/word_clusters.h"
#include "mentions/entities/word_form.h"
#include "mentions/places/place_data.h"
#include "model/annotated_text.h"

namespace lede::mentions {

// The context of a word elsewhere in the document: the longest run of capitalised words that
// contains it, and the words next to such runs. Words are indices into DocumentWords::words.
struct Surroundings {
  static constexpr size_t kMost = 4;

  uint32_t run_length = 0;  // 0: never capitalised where case is informative
  uint32_t run_first = 0, run_last = 0;
  uint32_t place = 0;                              // within that run: 0 first, 1 last, 2 in between
  uint32_t before[kMost] = {}, after[kMost] = {};  // distinct, in text order
  uint32_t before_count = 0, after_count = 0;
};

struct DocumentWord {
  WordForm form;
  uint32_t group = 0;            // the same for words that differ only in case
  bool lower_elsewhere = false;  // the document also writes it in lower case
  bool inside_sentence = false;  // capitalised somewhere other than at the start of a sentence
};

// `word_of` holds one index into `words` per token. `known`: the result of FindKnownPlaces.
struct DocumentWords {
  std::vector<DocumentWord> words;
  std::vector<uint32_t> word_of;
  std::vector<uint8_t> known;
  std::vector<Surroundings> surroundings;  // indexed by DocumentWord::group

  const DocumentWord& Of(uint32_t token) const { return words[word_of[token]]; }
};

DocumentWords ReadDocumentWords(const AnnotatedText& text, const WordClusters& clusters,
                                const PlaceData& places);

}  // namespace lede::mentions
