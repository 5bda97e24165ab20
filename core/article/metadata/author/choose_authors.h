// Chooses the authors of the article among all credits on a page.
#pragma once

#include <vector>

#include "article/metadata/sources/page_sources.h"
#include "article/metadata/title/choose_title.h"
#include "model/article.h"

namespace lede::article {

struct ChosenAuthors {
  std::vector<Author> authors;
  html::NodeId node = html::kNoNode;  // where the page shows the byline
};

// `headline` must outlive the call. For the order of sources and the reasons see README.md,
// "Authors".
ChosenAuthors ChooseAuthors(const PageSources& sources, const ChosenTitle& headline);

}  // namespace lede::article
