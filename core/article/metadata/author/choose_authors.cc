// Who wrote the article, as credited, among all the credits a page has.
#include "article/metadata/author/choose_authors.h"

#include <algorithm>

#include "article/bylines/parse_byline.h"
#include "article/metadata/plain_text.h"
#include "article/url/resolve_url.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::NodeId;
using html::Tag;

constexpr size_t kLongestByline = 300;  // bytes of a shown byline
constexpr uint32_t kNear = 80;          // elements from the headline

using Names = std::vector<std::string>;

struct ShownByline {
  Names names;
  NodeId node = html::kNoNode;
  int score = 0;
};

class AuthorChooser {
 public:
  AuthorChooser(const PageSources& sources, NodeId headline) : sources_(sources) {
    for (const ShownPart& part : sources.shown.headings) {
      if (part.node == headline) headline_order_ = part.order;
    }
  }

  ChosenAuthors Choose() const {
    const Names linked = Linked();
    const Names meta = Meta();
    const ShownByline shown = Shown();
    ChosenAuthors chosen;
    const Names& names = Reconcile(linked, meta, shown);
    for (const std::string& name : names) chosen.authors.push_back({name, UrlOf(name)});
    chosen.node = shown.node;
    return chosen;
  }

 private:
  const Names& Reconcile(const Names& linked, const Names& meta, const ShownByline& shown) const {
    if (shown.score >= 10) return shown.names;
    if (!linked.empty()) return linked;
    if (!meta.empty()) return meta;
    return shown.names;
  }

  void Append(std::string_view credit, Names* names) const {
    if (credit.find("://") != std::string_view::npos) return;
    const Byline byline = ParseByline(credit, sources_.data.byline_words, sources_.outlets);
    for (const std::string& name : byline.names) {
      const bool known = std::any_of(names->begin(), names->end(), [&](const std::string& other) {
        return FoldName(other) == FoldName(name);
      });
      if (!known) names->push_back(name);
    }
  }

  Names Linked() const {
    for (const LinkedArticle& article : sources_.linked.articles) {
      Names names;
      for (const LinkedAuthor& author : article.authors) Append(author.name, &names);
      if (!names.empty()) return names;
    }
    return {};
  }

  Names Meta() const {
    for (const std::string_view tag :
         {"author", "article:author", "article:author_name", "parsely-author", "sailthru.author",
          "byl", "dc.creator", "dcterms.creator", "citation_author", "cxenseparse:author",
          "authors", "og:author", "rnews:author", "shareaholic:article_author_name",
          "article.author"}) {
      Names names;
      for (const std::string& value : sources_.meta.All(tag)) Append(value, &names);
      if (!names.empty()) return names;
    }
    const std::string label = ToAsciiLower(sources_.meta.First({"twitter:label1"}));
    if (label == "written by" || label == "by" || label == "author") {
      Names names;
      Append(sources_.meta.First({"twitter:data1"}), &names);
      return names;
    }
    return {};
  }

  int ScoreOf(const ShownPart& part, const Byline& byline) const {
    int score = 4;
    const bool behind = part.order > headline_order_;
    const uint32_t distance = behind ? part.order - headline_order_ : headline_order_ - part.order;
    if (distance <= kNear) score += behind ? 4 : 2;
    if (byline.introduced) score += 3;
    if (sources_.document.tag(part.node) == Tag::kA) score += 1;
    if (part.aside) score -= 6;
    if ((part.roles & kRoleBio) != 0) score -= 3;
    return score;
  }

  ShownByline Shown() const {
    ShownByline best;
    for (const ShownPart& part : sources_.shown.bylines) {
      const std::string text = ShownText(sources_.document, part.node, kLongestByline + 1);
      if (text.empty() || text.size() > kLongestByline) continue;
      const Byline byline = ParseByline(text, sources_.data.byline_words, sources_.outlets);
      if (byline.names.empty()) continue;
      const int score = ScoreOf(part, byline);
      if (score > best.score) best = {byline.names, part.node, score};
    }
    return best;
  }

  std::string UrlOf(const std::string& name) const {
    const std::string folded = FoldName(name);
    for (const LinkedArticle& article : sources_.linked.articles) {
      for (const LinkedAuthor& author : article.authors) {
        if (!author.url.empty() && FoldName(author.name) == folded)
          return ResolveUrl(author.url, sources_.base_url);
      }
    }
    for (const ShownPart& part : sources_.shown.bylines) {
      if (sources_.document.tag(part.node) != Tag::kA) continue;
      if (FoldName(ShownText(sources_.document, part.node, 200)) != folded) continue;
      return ResolveUrl(sources_.document.attribute(part.node, Attr::kHref), sources_.base_url);
    }
    return {};
  }

  const PageSources& sources_;
  uint32_t headline_order_ = 0;
};

}  // namespace

ChosenAuthors ChooseAuthors(const PageSources& sources, NodeId headline) {
  return AuthorChooser(sources, headline).Choose();
}

}  // namespace lede::article
