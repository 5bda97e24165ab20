// What a page says about its article: title, authors, dates, images and so on.
#include "article/metadata/metadata.h"

#include <utility>

namespace lede::article {

void ApplyMetadata(Metadata metadata, Article* article) {
  article->canonical_url = std::move(metadata.canonical_url);
  article->title = std::move(metadata.title);
  article->subtitle = std::move(metadata.subtitle);
  article->site_name = std::move(metadata.site_name);
  article->section = std::move(metadata.section);
  article->keywords = std::move(metadata.keywords);
  article->authors = std::move(metadata.authors);
  article->published = std::move(metadata.published);
  article->modified = std::move(metadata.modified);
  article->language = std::move(metadata.language);
  article->direction = std::move(metadata.direction);
  article->lead_image = std::move(metadata.lead_image);
  article->description = std::move(metadata.description);
}

}  // namespace lede::article
