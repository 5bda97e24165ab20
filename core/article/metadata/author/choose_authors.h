// Who wrote the article, as credited, among all the credits a page has.
#pragma once

#include <vector>

#include "article/metadata/sources/page_sources.h"
#include "model/article.h"

namespace lede::article {

struct ChosenAuthors {
  std::vector<Author> authors;
  html::NodeId node = html::kNoNode;  // where the page shows the byline
};

// `headline`: where the headline is shown, or kNoNode. Source order and reasons: README.md,
// "Authors".
ChosenAuthors ChooseAuthors(const PageSources& sources, html::NodeId headline);

}  // namespace lede::article
