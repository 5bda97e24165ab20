// The weights and word lists for extracting an article.
#pragma once

#include "article/body/figure_lists.h"
#include "article/bylines/byline_words.h"
#include "article/content/scorer/block_model.h"
#include "article/dates/date_words.h"
#include "article/metadata/sources/metadata_lists.h"
#include "article/page/phrases.h"
#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::article {

// Holds views into the pack, which must outlive it.
struct ArticleData {
  void Read(const data::Pack& pack);

  MetadataLists for_metadata() const {
    return {.meta_names = meta_names,
            .class_roles = class_roles,
            .date_words = date_words,
            .byline_words = byline_words,
            .first_names = first_names,
            .function_words = function_words,
            .phrases = phrases,
            .caption_prompts = figures.caption_prompts};
  }

  DateWords date_words;
  data::Lexicon meta_names;
  BylineWords byline_words;
  data::Lexicon function_words;
  data::Lexicon first_names;
  data::Lexicon page_phrases;
  ClassRoles class_roles;
  Phrases phrases;
  FigureLists figures;
  BlockModel blocks;  // empty if the pack has no weights; then rules decide
  Forest pages;       // decides whether a page is an article
};

}  // namespace lede::article
