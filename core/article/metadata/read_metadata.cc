// Reads what a page says about its article, from every source it has.
#include "article/metadata/read_metadata.h"

#include <algorithm>

#include "article/bylines/parse_byline.h"
#include "article/language/detect_language.h"
#include "article/metadata/author/choose_authors.h"
#include "article/metadata/date/choose_dates.h"
#include "article/metadata/image/choose_image.h"
#include "article/metadata/sources/page_sources.h"
#include "article/metadata/title/choose_title.h"
#include "article/url/resolve_url.h"

namespace lede::article {

Metadata ReadMetadata(const html::Document& document, const PageHints& hints,
                      const ArticleData& data) {
  const PageSources sources(document, hints, data);
  Metadata metadata;
  const ChosenTitle title = ChooseTitle(sources);
  metadata.title = title.title;
  metadata.headline_node = title.node;
  const ChosenDates dates = ChooseDates(sources, title.node);
  if (dates.published) metadata.published = ToIso(*dates.published);
  if (dates.modified) metadata.modified = ToIso(*dates.modified);
  ChosenAuthors authors = ChooseAuthors(sources, title.node);
  metadata.authors = std::move(authors.authors);
  metadata.byline_node = authors.node;
  metadata.site_name = sources.site_name;
  metadata.language = sources.language;
  if (metadata.language.empty()) metadata.language = NormalizeLanguage(hints.language);
  metadata.direction = DirectionOf(metadata.language);
  metadata.lead_image = ChooseImage(sources);
  return metadata;
}

}  // namespace lede::article
