// Who wrote the article, as credited, among all the credits a page has.
#include "article/metadata/author/choose_authors.h"

#include <algorithm>
#include <utility>

#include "article/bylines/parse_byline.h"
#include "article/metadata/plain_text.h"
#include "article/url/resolve_url.h"
#include "base/ascii.h"
#include "base/unicode.h"

namespace lede::article {
namespace {

using html::Attr;
using html::NodeId;
using html::Tag;

constexpr size_t kLongestByline = 300;   // bytes of a shown byline
constexpr uint32_t kNear = 80;           // elements from the headline
constexpr uint32_t kTogether = 25;       // elements between two parts of one byline
constexpr int kLikely = 4;               // of one that may be the credit, where nothing else is
constexpr int kSure = 8;                 // score of a shown byline that is the credit
constexpr size_t kMostText = 100 << 10;  // bytes of the page in which an unnamed byline is sought
constexpr size_t kLinesBehind = 16;      // of the headline
constexpr size_t kLongestLine = 120;     // bytes of such a byline
constexpr size_t kLongestIntroduction = 16;
constexpr size_t kLongestCredit = 60;  // bytes of a credit taken as it stands

using Names = std::vector<std::string>;

struct ShownByline {
  Names names;
  Names desks;       // of the first part that introduces one and names nobody
  Names bare_desks;  // of the first near the headline that introduces none
  bool introduced = false;
  NodeId node = html::kNoNode;
  int score = 0;
};

class AuthorChooser {
 public:
  AuthorChooser(const PageSources& sources, const ChosenTitle& headline)
      : sources_(sources), headline_(headline.title) {
    for (const ShownPart& part : sources.shown.headings) {
      if (part.node == headline.node) headline_order_ = part.order;
    }
  }

  ChosenAuthors Choose() const {
    const Names linked = Linked();
    const Names meta = Meta();
    const ShownByline shown = Shown();
    ChosenAuthors chosen;
    Names names = Reconcile(linked.empty() ? meta : linked, shown);
    if (names.empty()) names = InText();
    if (names.empty()) names = Desks(shown);
    if (names.empty()) names = AsStated();
    for (const std::string& name : names) chosen.authors.push_back({name, UrlOf(name)});
    chosen.node = shown.node;
    return chosen;
  }

 private:
  // What the page shows under its headline is the credit; the head spells it and fills it in.
  Names Reconcile(const Names& stated, const ShownByline& shown) const {
    if (stated.empty()) return shown.score >= kLikely ? shown.names : Names();
    if (stated.size() > shown.names.size() && AreListed(stated, shown.node)) return stated;
    if (shown.names.empty() || shown.score < kSure) return stated;
    Names names;
    bool agree = false;
    for (const std::string& name : shown.names) {
      const auto same = std::find_if(stated.begin(), stated.end(), [&](const std::string& other) {
        return SameName(name, other);
      });
      if (same != stated.end()) {
        agree = true;
        names.push_back(FoldName(name).size() > FoldName(*same).size() ? *same : name);
      } else if (shown.introduced && IsFull(name)) {
        names.push_back(name);
      }
    }
    // Others than the head names, or fewer (it may list photographers, the page may show one of
    // several): credits count that begin with "By".
    if (!shown.introduced && (!agree || names.size() < stated.size())) return stated;
    return names.empty() ? stated : names;
  }

  // Whether the byline lists them all, with no more between them than "and", marks and numbers: a
  // "Photographs by" tells those apart who did something else.
  bool AreListed(const Names& names, NodeId byline) const {
    if (byline == html::kNoNode) return false;
    const std::string text = FoldName(ShownText(sources_.document, byline, kLongestByline));
    std::vector<std::pair<size_t, size_t>> places;  // begin and end in `text`
    for (const std::string& name : names) {
      const std::string folded = FoldName(name);
      const size_t begin = text.find(folded);
      if (begin == std::string::npos) return false;
      places.emplace_back(begin, begin + folded.size());
    }
    std::sort(places.begin(), places.end());
    for (size_t i = 1; i < places.size(); ++i) {
      if (places[i].first < places[i - 1].second) continue;
      const std::string_view between(text.data() + places[i - 1].second,
                                     places[i].first - places[i - 1].second);
      const std::string_view word = Trim(between);
      if (!std::all_of(word.begin(), word.end(), IsAsciiDigit) &&
          sources_.data.byline_words.JoinerOf(word) != Joiner::kAnd)
        return false;
    }
    return true;
  }

  // A name of two words, or an agency: not "Follow", "Berlin".
  bool IsFull(const std::string& name) const {
    return name.find(' ') != std::string::npos || static_cast<unsigned char>(name[0]) >= 0xE3 ||
           sources_.data.byline_words.IsAgency(ToLower(name));
  }

  // Equal, or one begins with the other ("Ann Lee Globe", "Ann Lee").
  static bool SameName(const std::string& a, const std::string& b) {
    const std::string left = FoldName(a), right = FoldName(b);
    if (left == right) return true;
    return StartsWith(left, right + " ") || StartsWith(right, left + " ");
  }

  bool IsOutlet(std::string_view credit) const {
    return std::find(sources_.outlets.begin(), sources_.outlets.end(), FoldName(credit)) !=
           sources_.outlets.end();
  }

  void Append(std::string_view credit, Names* names) const {
    if (credit.find("://") != std::string_view::npos) return;
    const Byline byline = ParseByline(credit, sources_.data.byline_words, sources_.outlets);
    if (byline.names.size() > 1 && IsOutlet(credit)) return;  // "The Bridge & Harbour Times"
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
    Names stated;
    int rank = 0;
    for (const MetaValue& value : sources_.meta.Of(MetaField::kAuthor)) {
      if (!stated.empty() && value.rank != rank) break;
      rank = value.rank;
      Append(value.text, &stated);
    }
    if (!stated.empty()) return stated;
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
        Names& desks = byline.introduced ? shown.desks : shown.bare_desks;
        if (desks.empty() && (byline.introduced || ScoreOf(part, byline) >= kSure))
          desks = byline.desks;
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
    shown.introduced = best->byline.introduced;
    shown.names = best->byline.names;
    for (const ReadPart& read : parts) {
      if (IsBeside(*best, read)) Merge(read.byline.names, &shown.names);
    }
    return shown;
  }

  // One element a name: of the same kind, near by, holding one full name and nothing else.
  bool IsBeside(const ReadPart& best, const ReadPart& other) const {
    const uint32_t a = best.part->order, b = other.part->order;
    return (a > b ? a - b : b - a) <= kTogether && other.score == best.score &&
           other.part->roles == best.part->roles && other.byline.names.size() == 1 &&
           sources_.document.tag(other.part->node) == sources_.document.tag(best.part->node) &&
           IsFull(other.byline.names[0]);
  }

  static void Merge(const Names& more, Names* names) {
    for (const std::string& name : more) {
      const bool known = std::any_of(names->begin(), names->end(), [&](const std::string& other) {
        return SameName(name, other);
      });
      if (!known) names->push_back(name);
    }
  }

  // A line of its own soon behind the headline that begins with "By", in no element named for it.
  Names InText() const {
    if (headline_.empty() || sources_.document.body() == html::kNoNode) return {};
    const std::string text = ShownLines(sources_.document, sources_.document.body(), kMostText);
    size_t line = 0;
    size_t begin = text.find(headline_);
    while (begin < text.size() && line++ < kLinesBehind) {
      const size_t end = std::min(text.find('\n', begin), text.size());
      // "Written by" may stand on a line of its own.
      const size_t last = end - begin <= kLongestIntroduction
                              ? std::min(text.find('\n', end + 1), text.size())
                              : end;
      if (last - begin <= kLongestLine) {
        Byline byline = ParseByline(std::string_view(text).substr(begin, last - begin),
                                    sources_.data.byline_words, sources_.outlets);
        if (!byline.desks.empty()) return {};
        if (byline.introduced && !byline.names.empty() && IsFull(byline.names[0]))
          return std::move(byline.names);
      }
      begin = end + 1;
    }
    return {};
  }

  // The first credit in the head as it stands there: user names, names of firms.
  Names AsStated() const {
    Names stated;
    for (const LinkedArticle& article : sources_.linked.articles) {
      for (const LinkedAuthor& author : article.authors) stated.push_back(author.name);
    }
    stated.push_back(sources_.meta.First({"author"}));
    stated.push_back(sources_.meta.First({"article:author"}));
    for (const std::string& credit : stated) {
      const bool word = sources_.data.byline_words.JobOf(ToLower(credit)) != JobKind::kNone;
      if (!credit.empty() && credit.size() <= kLongestCredit && !word &&
          credit.find_first_of("/@") == std::string::npos)
        return {credit};
    }
    return {};
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
    return shown.bare_desks;
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
  const std::string& headline_;
};

}  // namespace

ChosenAuthors ChooseAuthors(const PageSources& sources, const ChosenTitle& headline) {
  return AuthorChooser(sources, headline).Choose();
}

}  // namespace lede::article
