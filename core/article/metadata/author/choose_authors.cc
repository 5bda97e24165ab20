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
constexpr uint32_t kTogether = 25;      // elements between two parts of one byline
constexpr int kSure = 8;                // score of a shown byline that is the credit

using Names = std::vector<std::string>;

struct ShownByline {
  Names names;
  Names desks;  // of the best part that names nobody
  bool introduced = false;
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
    Names names = Reconcile(linked.empty() ? meta : linked, shown);
    if (names.empty()) names = Desks(shown);
    for (const std::string& name : names) chosen.authors.push_back({name, UrlOf(name)});
    chosen.node = shown.node;
    return chosen;
  }

 private:
  // What the page shows under its headline is the credit; the head spells it and fills it in.
  Names Reconcile(const Names& stated, const ShownByline& shown) const {
    if (shown.names.empty() || shown.score < kSure) return stated.empty() ? shown.names : stated;
    if (stated.empty()) return shown.names;
    Names names = shown.names;
    size_t common = 0;
    for (std::string& name : names) {
      for (const std::string& other : stated) {
        if (!SameName(name, other)) continue;
        if (FoldName(name).size() > FoldName(other).size()) name = other;
        ++common;
        break;
      }
    }
    // Others than the head names: credits win that begin with "By".
    if (common == 0 && !shown.introduced) return stated;
    // Fewer than the head names: it may list photographers, or the page may show one of several.
    if (common == names.size() && stated.size() > names.size() && !shown.introduced) return stated;
    return names;
  }

  // Equal, or one begins with the other ("Ann Lee Globe", "Ann Lee").
  static bool SameName(const std::string& a, const std::string& b) {
    const std::string left = FoldName(a), right = FoldName(b);
    if (left == right) return true;
    return StartsWith(left, right + " ") || StartsWith(right, left + " ");
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
    if (sources_.document.tag(part.node) == Tag::kA) score += 2;
    if (part.aside) score -= 6;
    if ((part.roles & kRoleBio) != 0) score -= 3;
    return score;
  }

  struct ReadPart {
    const ShownPart* part;
    Byline byline;
    int score;
  };

  // The best part, and the names of those beside it that are as good: one element may hold one
  // name.
  ShownByline Shown() const {
    std::vector<ReadPart> parts;
    ShownByline shown;
    for (const ShownPart& part : sources_.shown.bylines) {
      const std::string text = ShownLines(sources_.document, part.node, kLongestByline + 1);
      if (text.empty() || text.size() > kLongestByline) continue;
      Byline byline = ParseByline(text, sources_.data.byline_words, sources_.outlets);
      if (byline.names.empty()) {
        if (shown.desks.empty() && byline.introduced) shown.desks = byline.desks;
        continue;
      }
      const int score = ScoreOf(part, byline);
      parts.push_back({&part, std::move(byline), score});
    }
    const auto best =
        std::max_element(parts.begin(), parts.end(),
                         [](const ReadPart& a, const ReadPart& b) { return a.score < b.score; });
    if (best == parts.end()) return shown;
    shown.node = best->part->node;
    shown.score = best->score;
    for (const ReadPart& read : parts) {
      const uint32_t apart = read.part->order > best->part->order
                                 ? read.part->order - best->part->order
                                 : best->part->order - read.part->order;
      if (apart > kTogether || read.score + 3 < best->score) continue;
      shown.introduced = shown.introduced || read.byline.introduced;
      for (const std::string& name : read.byline.names) {
        const bool known =
            std::any_of(shown.names.begin(), shown.names.end(),
                        [&](const std::string& other) { return SameName(name, other); });
        if (!known) shown.names.push_back(name);
      }
    }
    return shown;
  }

  // Nobody is named: the desk or outlet that is credited, as the page shows or states it.
  Names Desks(const ShownByline& shown) const {
    if (!shown.desks.empty()) return shown.desks;
    for (const LinkedArticle& article : sources_.linked.articles) {
      for (const LinkedAuthor& author : article.authors) {
        const Byline byline =
            ParseByline(author.name, sources_.data.byline_words, sources_.outlets);
        if (!byline.desks.empty()) return byline.desks;
      }
    }
    return {};
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
