// What tells a page with an article from a front page, a listing or a shop.
#pragma once

#include <string_view>
#include <vector>

#include "article/body/body_parts.h"
#include "article/content/block_model.h"
#include "article/metadata/metadata.h"

namespace lede::article {

// One row for the forest of article_pages.bin.
FeatureMatrix PageFeatures(const html::Document& document, std::string_view url,
                           const PageFacts& facts, const Metadata& metadata, const BodyParts& parts,
                           const std::vector<int32_t>& scores);

}  // namespace lede::article
