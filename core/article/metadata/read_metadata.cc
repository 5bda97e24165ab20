// Reads what a page says about its article, from all its sources.
#include "article/metadata/read_metadata.h"

#include <utility>

#include "article/language/detect_language.h"
#include "article/metadata/author/choose_authors.h"
#include "article/metadata/date/choose_dates.h"
#include "article/metadata/image/choose_image.h"
#include "article/metadata/sources/page_sources.h"
#include "article/metadata/title/choose_subtitle.h"
#include "article/metadata/title/choose_title.h"
#include "article/metadata/topic/choose_keywords.h"
#include "article/metadata/topic/choose_section.h"
#include "article/page/plain_text.h"
#include "article/url/resolve_url.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::kNoNode;
using html::NodeId;
using html::Tag;

constexpr size_t kTextForLanguage = 4000;  // bytes of visible text for language detection

// <link rel="canonical">, or else og:url. Only web URLs.
std::string CanonicalUrl(const PageSources& sources) {
  const Document& document = sources.document;
  std::string url;
  for (NodeId id = html::kRoot; id < document.size() && url.empty(); ++id) {
    if (document.tag(id) == Tag::kLink && document.attribute(id, Attr::kRel) == "canonical")
      url = ResolveUrl(document.attribute(id, Attr::kHref), sources.base_url);
  }
  if (url.empty()) {
    const std::string stated = sources.meta.First({"og:url"});
    if (!stated.empty()) url = ResolveUrl(stated, sources.base_url);
  }
  return IsSafeLink(url) ? url : "";
}

// The declared language, or else the language detected in the body's text.
std::string LanguageOf(const PageSources& sources) {
  if (!sources.language.empty()) return sources.language;
  std::string hinted = NormalizeLanguage(sources.hints.language);
  if (!hinted.empty() || sources.document.body() == kNoNode) return hinted;
  return DetectLanguage(ShownText(sources.document, sources.document.body(), kTextForLanguage),
                        sources.lists.function_words);
}

// The declared direction, or else that of the language.
std::string PageDirection(const PageSources& sources, const std::string& language) {
  for (const NodeId id : {sources.document.html(), sources.document.body()}) {
    if (id == kNoNode) continue;
    const std::string_view declared = sources.document.attribute(id, Attr::kDir);
    if (EqualsIgnoreAsciiCase(declared, "rtl")) return "rtl";
    if (EqualsIgnoreAsciiCase(declared, "ltr")) return "ltr";
  }
  return DirectionOf(language);
}

void ReadDates(const PageSources& sources, Metadata* metadata) {
  const ChosenDates dates = ChooseDates(sources, metadata->headline_node);
  if (dates.published) metadata->published = ToIso(*dates.published);
  if (dates.modified) metadata->modified = ToIso(*dates.modified);
  if (metadata->published.empty()) metadata->published = sources.hints.published;
}

}  // namespace

Metadata ReadMetadata(const Document& document, const PageHints& hints,
                      const MetadataLists& lists) {
  const PageSources sources(document, hints, lists);
  Metadata metadata;
  const ChosenTitle title = ChooseTitle(sources);
  metadata.title = title.title;
  metadata.headline_node = title.node;
  metadata.description = DescriptionOf(sources);
  metadata.subtitle = ChooseSubtitle(sources, metadata.title, title.node);
  ReadDates(sources, &metadata);
  ChosenAuthors authors = ChooseAuthors(sources, title);
  metadata.authors = std::move(authors.authors);
  metadata.byline_node = authors.node;
  metadata.site_name = sources.site_name;
  metadata.section = ChooseSection(sources, metadata.title);
  metadata.keywords = ChooseKeywords(sources);
  metadata.canonical_url = CanonicalUrl(sources);
  metadata.language = LanguageOf(sources);
  metadata.direction = PageDirection(sources, metadata.language);
  metadata.lead_image = ChooseImage(sources);
  for (const LinkedArticle& article : sources.linked.articles) {
    if (metadata.article_body.empty()) metadata.article_body = article.body;
  }
  return metadata;
}

}  // namespace lede::article
