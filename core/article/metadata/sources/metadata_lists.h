// The word lists that metadata is read with.
#pragma once

#include "article/bylines/byline_words.h"
#include "article/dates/date_words.h"
#include "article/metadata/sources/class_roles.h"
#include "article/page/phrases.h"
#include "data/lexicon.h"

namespace lede::article {

// A view: the lists must outlive it.
struct MetadataLists {
  const data::Lexicon& meta_names;
  const ClassRoles& class_roles;
  const DateWords& date_words;
  const BylineWords& byline_words;
  const data::Lexicon& first_names;
  const data::Lexicon& function_words;
  const Phrases& phrases;
  const data::Lexicon& caption_prompts;
};

}  // namespace lede::article
