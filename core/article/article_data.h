// The weights and word lists for extracting an article.
#pragma once

#include "article/bylines/byline_words.h"
#include "article/content/block_model.h"
#include "article/content/phrases.h"
#include "article/dates/date_words.h"
#include "article/metadata/sources/class_roles.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::article {

// Holds views into the pack, which must outlive it.
struct ArticleData {
  void Read(const data::Pack& pack);

  DateWords date_words;
  data::Lexicon date_labels;
  data::Lexicon meta_names;
  BylineWords byline_words;
  data::Lexicon function_words;
  data::Lexicon first_names;
  data::Lexicon page_phrases;
  ClassRoles class_roles;
  Phrases phrases;
  data::Lexicon embed_hosts;
  data::Lexicon caption_prompts;
  BlockModel blocks;  // empty if the pack has no weights; then rules decide
  Forest pages;       // decides whether a page is an article
};

}  // namespace lede::article
