// Reads what a page says about its article, from every source it has.
#pragma once

#include "article/article_data.h"
#include "article/metadata/metadata.h"
#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// Sources are ranked field by field and reconciled (README.md has the order and its reasons). A
// field that no source gives is empty; nothing is guessed. Linear in the size of the tree.
Metadata ReadMetadata(const html::Document& document, const PageHints& hints,
                      const ArticleData& data);

}  // namespace lede::article
