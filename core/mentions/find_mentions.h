// Finds the entities, times and places that an annotated text mentions.
#pragma once

#include "mentions/mention_data.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/mentions.h"

namespace lede::mentions {

// `article` supplies the publication date that times are resolved against, the language, the title
// and the URL.
Mentions FindMentions(const Article& article, const AnnotatedText& text, const MentionData& data);

}  // namespace lede::mentions
