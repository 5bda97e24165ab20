// From annotated text to the entities, times and places it names.
#pragma once

#include "mentions/mention_data.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/mentions.h"

namespace lede::mentions {

// `article` gives the publication date that times are resolved against, the language, title and
// URL.
Mentions FindMentions(const Article& article, const AnnotatedText& text, const MentionData& data);

}  // namespace lede::mentions
