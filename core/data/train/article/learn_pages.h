// Learns the weights that distinguish articles from other pages.
#pragma once

#include <string>
#include <vector>

#include "article/article_data.h"
#include "article/content/scorer/forest.h"
#include "article/training_page.h"

namespace lede::train {

// The features of a page. `data` should contain block weights that were trained without its site.
article::FeatureMatrix PageRow(const TrainingPage& page, const article::ArticleData& data);

// Returns the bytes of article_pages.bin, learned from the pages outside fold `without`. `rows` has
// one row per page.
std::string LearnPages(const std::vector<TrainingPage>& pages,
                       const std::vector<article::FeatureMatrix>& rows, uint32_t folds,
                       uint32_t without);

}  // namespace lede::train
