// Finds the byline that the page shows in elements marked as bylines.
#include "article/metadata/author/shown_byline.h"

#include <algorithm>
#include <utility>

#include "article/bylines/parse_byline.h"
#include "article/page/plain_text.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Tag;

constexpr uint32_t kNear = 80;      // elements from the headline
constexpr uint32_t kTogether = 25;  // elements between two parts of one byline

// The lines of the first group of similar elements with nothing between them, which is how some
// templates list several names. Empty if there is none.
std::string SideBySide(const html::Document& document, html::NodeId top) {
  for (html::NodeId id = top; id != html::kNoNode; id = document.Next(id, top)) {
    const html::NodeId first = document[id].first_child;
    if (!document.IsElement(id) || first == html::kNoNode) continue;
    std::string lines, kind;
    size_t count = 0;
    bool alike = true;
    for (html::NodeId at = first; at != html::kNoNode && alike; at = document[at].next) {
      if (document.IsText(at)) alike = Trim(document.text(at)).empty();
      if (!document.IsElement(at)) continue;
      const std::string own = std::string(html::NameOf(document.tag(at))) + "." +
                              std::string(document.attribute(at, html::Attr::kClass));
      const std::string text = ShownText(document, at, kLongestByline);
      alike = alike && (++count == 1 || own == kind) && text.find(' ') != std::string::npos &&
              document.tag(at) != Tag::kBr;
      kind = own;
      lines += text + "\n";
    }
    if (alike && count > 1) return lines;
  }
  return {};
}

struct ReadPart {
  const ShownPart* part;
  Byline byline;
  int score;
};

class Reader {
 public:
  Reader(const PageSources& sources, uint32_t headline_order)
      : sources_(sources), headline_order_(headline_order) {}

  // Reads the parts that have any of `roles`.
  ShownByline Read(uint32_t roles) {
    for (const ShownPart& part : sources_.shown.bylines) {
      if ((part.roles & roles) != 0) ReadOne(part);
    }
    const auto best =
        std::max_element(parts_.begin(), parts_.end(),
                         [](const ReadPart& a, const ReadPart& b) { return a.score < b.score; });
    if (best == parts_.end()) return std::move(shown_);
    shown_.node = best->part->node;
    shown_.score = best->score;
    shown_.introduced = best->byline.introduced;
    shown_.names = best->byline.names;
    for (const ReadPart& read : parts_) {
      if (IsBeside(*best, read)) MergeNames(read.byline.names, &shown_.names);
    }
    return std::move(shown_);
  }

 private:
  void ReadOne(const ShownPart& part) {
    const std::string text = ShownLines(sources_.document, part.node, kLongestByline + 1);
    if (text.empty() || text.size() > kLongestByline) return;
    for (html::NodeId up = part.node; up != html::kNoNode; up = sources_.document[up].parent) {
      if (up == shown_.others) return;
    }
    Byline byline = ParseByline(text, sources_.lists.byline_words, sources_.outlets);
    if (byline.names.size() <= 1 && !byline.introduced) ReadSideBySide(part, &byline);
    if ((part.roles & kRoleBio) != 0 && !byline.introduced) return;  // about the author
    const int score = ScoreOf(part, byline);
    if (!byline.names.empty()) {
      parts_.push_back({&part, std::move(byline), score});
      return;
    }
    if (byline.others) shown_.others = part.node;
    Names& desks = byline.introduced ? shown_.desks : shown_.bare_desks;
    if (desks.empty() && (byline.introduced || score >= kSureByline)) desks = byline.desks;
    shown_.unnamed =
        shown_.unnamed || (byline.unnamed && byline.introduced && score >= kSureByline);
  }

  // Each line must be a name; otherwise this is not a list of names.
  void ReadSideBySide(const ShownPart& part, Byline* byline) const {
    const std::string lines = SideBySide(sources_.document, part.node);
    Names names;
    for (size_t begin = 0; begin < lines.size();) {
      const size_t end = lines.find('\n', begin);
      const std::string_view line = std::string_view(lines).substr(begin, end - begin);
      const Byline one = ParseByline(line, sources_.lists.byline_words, sources_.outlets);
      if (one.names.size() != 1 || one.names[0] != line) return;
      names.push_back(one.names[0]);
      begin = end + 1;
    }
    if (!names.empty()) byline->names = std::move(names);
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

  // Whether there is a heading of another article or of a teaser between the two.
  bool IsHeadingBetween(uint32_t first, uint32_t last) const {
    const auto between = [&](const ShownPart& part) {
      return part.order > first && part.order < last;
    };
    const auto& headings = sources_.shown.headings;
    const auto& second = sources_.shown.second;
    return std::any_of(headings.begin(), headings.end(), between) ||
           std::any_of(second.begin(), second.end(), between);
  }

  // Whether `other` continues a byline with one element per name: it is of the same kind, close by,
  // and contains only one full name.
  bool IsBeside(const ReadPart& best, const ReadPart& other) const {
    const uint32_t first = std::min(best.part->order, other.part->order);
    const uint32_t last = std::max(best.part->order, other.part->order);
    return last - first <= kTogether && !IsHeadingBetween(first, last) &&
           other.score == best.score && other.part->roles == best.part->roles &&
           other.byline.names.size() == 1 &&
           sources_.document.tag(other.part->node) == sources_.document.tag(best.part->node) &&
           IsFullName(other.byline.names[0], sources_.lists.byline_words);
  }

  const PageSources& sources_;
  const uint32_t headline_order_;
  std::vector<ReadPart> parts_;
  ShownByline shown_;
};

}  // namespace

ShownByline FindShownByline(const PageSources& sources, uint32_t headline_order) {
  return Reader(sources, headline_order).Read(kRoleByline);
}

Names FindLinkedByline(const PageSources& sources, uint32_t headline_order) {
  ShownByline shown = Reader(sources, headline_order).Read(kRoleAuthorPath);
  const std::string_view url =
      shown.names.empty() ? "" : sources.document.attribute(shown.node, html::Attr::kHref);
  const bool full =
      std::all_of(shown.names.begin(), shown.names.end(), [&](const std::string& name) {
        return IsFullName(name, sources.lists.byline_words) ||
               url.find(ToAsciiLower(name)) != std::string_view::npos;
      });
  return full && shown.score >= kSureByline ? std::move(shown.names) : Names();
}

}  // namespace lede::article
