// Splits an article's text into sentences and tokens.
#pragma once

#include "model/annotated_text.h"
#include "model/article.h"
#include "text/text_data.h"

namespace lede::text {

// `article.text` must outlive the result. Linear in the length of the text. Languages without word
// lists of their own are split by the general rules.
AnnotatedText Annotate(const Article& article, const TextData& data);

}  // namespace lede::text
