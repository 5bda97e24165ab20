// Decides whether a page is an article, and if not, why not.
#pragma once

#include <string>

#include "article/content/scorer/block_model.h"
#include "article/page/phrases.h"
#include "model/refusal.h"

namespace lede::article {

// Why the page is not an article; kNone if it is one. `page_score` comes from the forest in
// article_pages.bin; higher means more likely an article. `kept` has one flag per block.
Refusal WhyNotReadable(const html::Document& document, const PageFacts& facts,
                       const Phrases& phrases, const std::vector<uint8_t>& kept,
                       const std::string& title, std::string_view url, int32_t page_score);

}  // namespace lede::article
