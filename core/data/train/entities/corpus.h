// Annotated documents to learn from and to measure on.
#pragma once

#include <string>
#include <vector>

#include "model/annotated_text.h"
#include "model/article.h"
#include "model/mentions.h"
#include "text/text_data.h"

namespace lede::train {

// `text` views `article.text`: a document is not to be copied or moved once it is annotated.
struct LabelledDocument {
  std::string id, source;
  Article article;
  AnnotatedText text;
  std::vector<EntityMention> mentions;  // in order, as annotated
};

// Reads {"id", "source", "text", "mentions": [{"start", "end", "type"}]} a line, offsets in UTF-16
// code units, gzip or plain, and splits the texts into sentences and tokens.
bool ReadCorpus(const std::string& path, const text::TextData& data,
                std::vector<LabelledDocument>* documents);

}  // namespace lede::train
