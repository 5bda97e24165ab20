// Learns the weights that tell articles from other pages.
#pragma once

#include <string>
#include <vector>

#include "article/article_data.h"
#include "article/content/forest.h"
#include "article/training_page.h"

namespace lede::train {

// The row of a page; `data` should hold block weights that never saw its site.
article::FeatureMatrix PageRow(const TrainingPage& page, const article::ArticleData& data);

// The bytes of article_pages.bin, from the pages outside fold `without`. `rows`: one a page.
std::string LearnPages(const std::vector<TrainingPage>& pages,
                       const std::vector<article::FeatureMatrix>& rows, uint32_t folds,
                       uint32_t without);

}  // namespace lede::train
