// The distinct words of a document, with what the whole document says about each.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/entities/entity_labels.h"
#include "mentions/entities/word_clusters.h"
#include "mentions/entities/word_form.h"
#include "model/annotated_text.h"

namespace lede::mentions {

struct DocumentWord {
  WordForm form;
  bool lower_elsewhere = false;  // the document also writes it in lower case
  bool inside_sentence = false;  // the document writes it capitalised where it need not
};

// `word_of` has one index into `words` a token.
struct DocumentWords {
  std::vector<DocumentWord> words;
  std::vector<uint32_t> word_of;

  const DocumentWord& Of(uint32_t token) const { return words[word_of[token]]; }
};

DocumentWords ReadDocumentWords(const AnnotatedText& text, const WordClusters& clusters);

}  // namespace lede::mentions
