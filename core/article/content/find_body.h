// Finds the body of the article on a page: segment, compare, score, select, clean.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/dates/date_words.h"
#include "article/metadata/metadata.h"
#include "article/metadata/sources/class_roles.h"
#include "article/page/body_parts.h"

namespace lede::article {

// Fewer words outside a dialog are only a teaser, or text showing through behind it.
inline constexpr uint32_t kArticleWords = 60;

struct FoundBody {
  PageBlocks page;
  BlockWords words;
  RegionFigures figures;
  Evidence evidence;
  std::vector<int32_t> scores;  // one per block
  BodyParts parts;

  PageFacts facts() const { return {page, words, figures, evidence}; }  // a view of this
};

// Dialogs, and elements that the capture saw hidden, are left out before scoring, so that a long
// consent text does not outweigh a short story. If there is no article without them, the page is
// read with them.
FoundBody FindBody(const html::Document& document, const Metadata& metadata,
                   const BlockModel& model, const Phrases& phrases, const DateWords& date_words,
                   const ClassRoles& class_roles);

}  // namespace lede::article
