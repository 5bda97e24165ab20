// Removes the article's own date lines from the body; dates have fields of their own.
#pragma once

#include "article/article_data.h"
#include "article/body/body_parts.h"
#include "article/content/block_model.h"
#include "article/metadata/metadata.h"

namespace lede::article {

// Drops lines at the start or end of the body that say little besides the day of publication or of
// the last change: "Published 2 March 2025, 6.30 am". Dates in a chronicle or a live blog are other
// days, or are further inside.
void DropDates(const PageFacts& facts, const Metadata& metadata, const ArticleData& data,
               BodyParts* parts);

}  // namespace lede::article
