// Reads what a page says about its article, from all its sources.
#pragma once

#include "article/metadata/metadata.h"
#include "article/metadata/sources/metadata_lists.h"
#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// Sources are ranked and reconciled field by field (see README.md for the order and its reasons). A
// field without a source is empty; nothing is guessed. Linear in the size of the tree.
Metadata ReadMetadata(const html::Document& document, const PageHints& hints,
                      const MetadataLists& lists);

}  // namespace lede::article
