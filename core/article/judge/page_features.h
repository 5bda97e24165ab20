// Computes the features that tell an article page from a front page, a listing or a shop.
#pragma once

#include <string_view>
#include <vector>

#include "article/content/scorer/block_model.h"
#include "article/metadata/metadata.h"
#include "article/page/body_parts.h"

namespace lede::article {

// One row, as input for the forest in article_pages.bin.
FeatureMatrix PageFeatures(const html::Document& document, std::string_view url,
                           const PageFacts& facts, const Metadata& metadata, const BodyParts& parts,
                           const std::vector<int32_t>& scores);

}  // namespace lede::article
