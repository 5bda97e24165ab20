// Finds the article's body on a page: segment, compare, score, select, clean.
#pragma once

#include "article/article_data.h"
#include "article/body/body_parts.h"
#include "article/content/block_model.h"
#include "article/metadata/metadata.h"

namespace lede::article {

// Fewer words beside a dialog are a teaser or what shines through.
inline constexpr uint32_t kArticleWords = 60;

struct FoundBody {
  PageBlocks page;
  BlockWords words;
  RegionFigures figures;
  Evidence evidence;
  std::vector<int32_t> scores;  // one a block
  BodyParts parts;

  PageFacts facts() const { return {page, words, figures, evidence}; }  // a view of this
};

// What stands in a dialog and what the capture saw hidden is left out before anything is scored, so
// that a long consent text weighs nothing beside a short story; but where no article stands beside
// it, the page is read with it.
FoundBody FindBody(const html::Document& document, const Metadata& metadata,
                   const ArticleData& data);

}  // namespace lede::article
