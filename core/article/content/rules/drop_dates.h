// Removes the article's own date lines from the body; dates have fields of their own.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/dates/date_words.h"
#include "article/metadata/metadata.h"
#include "article/page/body_parts.h"

namespace lede::article {

// Drops lines at the start or end of the body that say little besides the day of publication or of
// the last change: "Published 2 March 2025, 6.30 am". Dates in a chronicle or a live blog are other
// days, or are further inside.
void DropDates(const PageFacts& facts, const Metadata& metadata, const DateWords& words,
               BodyParts* parts);

}  // namespace lede::article
