// Collects everything a page says about its article, by source, for the fields to choose from.
#include "article/metadata/sources/page_sources.h"

#include <algorithm>

#include "article/language/detect_language.h"
#include "article/metadata/sources/site_name.h"
#include "article/page/plain_text.h"
#include "article/strings/collapse_space.h"
#include "article/strings/fold_name.h"
#include "article/url/base_url.h"
#include "base/ascii.h"
#include "base/host_of.h"
#include "base/limits.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::kNoNode;
using html::NodeId;
using html::Tag;

std::string WindowTitle(const Document& document) {
  const NodeId title = document.FindFirst(html::kRoot, Tag::kTitle);
  const std::string text = title == kNoNode ? "" : document.TextContent(title);
  return text.size() > limits::kMaxValueBytes ? "" : CollapseSpace(text);
}

std::string DeclaredLanguage(const Document& document, const MetaTags& meta,
                             const LinkedData& linked) {
  std::string language;
  if (document.html() != kNoNode)
    language = NormalizeLanguage(document.attribute(document.html(), Attr::kLang));
  if (language.empty())
    language = NormalizeLanguage(meta.First({"content-language", "dc.language", "og:locale"}));
  if (language.empty() && !linked.articles.empty())
    language = NormalizeLanguage(linked.articles[0].language);
  return language;
}

// "The Lantern (lantern.example)" becomes "the lantern".
void AddOutlet(std::string_view name, std::vector<std::string>* outlets) {
  std::string folded = FoldName(name.substr(0, name.find(" (")));
  if (folded.empty() || std::find(outlets->begin(), outlets->end(), folded) != outlets->end())
    return;
  outlets->push_back(std::move(folded));
}

// Some templates put the headline where the site's name belongs.
void RemoveHeadlines(const LinkedData& linked, std::vector<std::string>* outlets) {
  for (const LinkedArticle& article : linked.articles) {
    if (article.kind != LinkedKind::kArticle) continue;
    const auto end = std::remove(outlets->begin(), outlets->end(), FoldName(article.headline));
    outlets->erase(end, outlets->end());
  }
}

}  // namespace

std::string SiteLabelOf(std::string_view url) {
  std::string host = ToAsciiLower(HostOf(url));
  // Drops the top-level domain, including a preceding "co." or similar; keeps the last remaining
  // label.
  host.resize(std::min(host.find_last_of('.'), host.size()));
  const size_t dot = host.find_last_of('.');
  std::string last = host.substr(dot == std::string::npos ? 0 : dot + 1);
  if (last.size() > 3 || dot == std::string::npos) return last;
  host.resize(dot);
  const size_t before = host.find_last_of('.');
  std::string previous = host.substr(before == std::string::npos ? 0 : before + 1);
  return previous == "www" || previous.empty() ? last : previous;
}

PageSources::PageSources(const Document& page, const PageHints& page_hints,
                         const MetadataLists& word_lists)
    : document(page),
      hints(page_hints),
      lists(word_lists),
      linked(ReadJsonLd(page)),
      meta(page, lists.meta_names),
      shown(FindShownParts(page, lists.class_roles)),
      window_title(WindowTitle(page)) {
  const std::string stated = meta.First({"og:site_name"});
  if (!IsFolder(stated, hints.url)) site_name = stated;
  if (site_name.empty() && !linked.articles.empty()) site_name = linked.articles[0].publisher;
  if (site_name.empty()) site_name = linked.site_name;
  if (site_name.empty()) site_name = meta.First({"application-name", "dc.publisher", "publisher"});
  if (site_name.empty()) site_name = stated;
  AddOutlet(site_name, &outlets);
  AddOutlet(stated, &outlets);
  site_name = WithoutSlogan(site_name, hints.url);
  AddOutlet(site_name, &outlets);
  AddOutlet(linked.site_name, &outlets);
  for (const LinkedArticle& article : linked.articles) AddOutlet(article.publisher, &outlets);
  for (const char* source : {"application-name", "twitter:site", "publisher"}) {
    for (const std::string& name : meta.All(source)) AddOutlet(name, &outlets);
  }
  AddOutlet(SiteLabelOf(hints.url), &outlets);
  RemoveHeadlines(linked, &outlets);
  language = DeclaredLanguage(document, meta, linked);
  date_style = DateStyleOf(language, hints.url);
  base_url = BaseUrlOf(document, hints.url);
}

const std::string& PageSources::LinesWith(html::NodeId headline) const {
  constexpr size_t kMostText = 300 << 10;
  if (!lines_ || lines_with_ != headline) {
    lines_with_ = headline;
    lines_ = document.body() == kNoNode
                 ? std::string()
                 : ShownLines(document, document.body(), kMostText, headline);
  }
  return *lines_;
}

bool PageSources::IsOutlet(std::string_view name) const {
  return std::find(outlets.begin(), outlets.end(), FoldName(name)) != outlets.end();
}

}  // namespace lede::article
