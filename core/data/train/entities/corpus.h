// Annotated documents for training and evaluation.
#pragma once

#include <string>
#include <vector>

#include "model/annotated_text.h"
#include "model/article.h"
#include "model/mentions.h"
#include "text/text_data.h"

namespace lede::train {

// `text` has views into `article.text`, so a document must not be copied or moved after annotation.
struct LabelledDocument {
  std::string id, source;
  Article article;
  AnnotatedText text;
  std::vector<EntityMention> mentions;  // as annotated, in text order
};

// Reads one {"id", "source", "text", "mentions": [{"start", "end", "type"}]} per line, with offsets
// in UTF-16 code units, from a plain or gzip file, and splits the texts into sentences and tokens.
bool ReadCorpus(const std::string& path, const text::TextData& data,
                std::vector<LabelledDocument>* documents);

}  // namespace lede::train
