// Takes the article's own date lines out of the body: they have fields of their own.
#pragma once

#include "article/article_data.h"
#include "article/body/body_parts.h"
#include "article/content/block_model.h"
#include "article/metadata/metadata.h"

namespace lede::article {

// A line that says little but the day of publication or of the last change, at the body's begin or
// end: "Published 2 March 2025, 6.30 am". Dates of entries and in a chronicle are other days, or
// stand further in.
void DropDates(const PageFacts& facts, const Metadata& metadata, const ArticleData& data,
               BodyParts* parts);

}  // namespace lede::article
