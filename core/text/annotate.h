// From an article's text to its sentences and tokens.
#pragma once

#include "model/annotated_text.h"
#include "model/article.h"
#include "text/text_data.h"

namespace lede::text {

// `article.text` must outlive the result. Linear in the length of the text. Languages without a
// list of their own are split by the general rules.
AnnotatedText Annotate(const Article& article, const TextData& data);

}  // namespace lede::text
