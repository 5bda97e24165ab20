// Decides whether a page is an article, and if not, why not.
#pragma once

#include <string>

#include "article/content/block_model.h"
#include "article/content/phrases.h"

namespace lede::article {

// Empty if the page is an article, else a sentence that says what it is instead. `page_score` comes
// from the forest in article_pages.bin; higher means more likely an article. `kept` has one flag
// per block.
std::string WhyNotReadable(const html::Document& document, const PageFacts& facts,
                           const Phrases& phrases, const std::vector<uint8_t>& kept,
                           const std::string& title, std::string_view url, int32_t page_score);

}  // namespace lede::article
