// Chooses the authors of the article among all credits on a page.
#include "article/metadata/author/choose_authors.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "article/bylines/parse_byline.h"
#include "article/metadata/author/shown_byline.h"
#include "article/metadata/author/stated_authors.h"
#include "article/metadata/author/text_byline.h"
#include "article/page/plain_text.h"
#include "article/strings/fold_name.h"
#include "article/url/resolve_url.h"
#include "base/ascii.h"
#include "base/span.h"
#include "base/stable_sort.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Tag;

// Whether the byline contains all names with only "and", marks and numbers between them; other
// words, such as "Photographs by", separate people who did something else.
bool AreListed(const Names& names, html::NodeId byline, const PageSources& sources) {
  if (byline == html::kNoNode) return false;
  const std::string text = FoldName(ShownText(sources.document, byline, kLongestByline));
  std::vector<Span> places;  // in `text`
  for (const std::string& name : names) {
    const std::string folded = FoldName(name);
    const size_t found = text.find(folded);
    if (found == std::string::npos) return false;
    const auto begin = static_cast<uint32_t>(found);
    places.push_back({begin, begin + static_cast<uint32_t>(folded.size())});
  }
  StableSort(&places, std::less<>());
  for (size_t i = 1; i < places.size(); ++i) {
    if (places[i].start < places[i - 1].end) continue;
    const std::string_view between(text.data() + places[i - 1].end,
                                   places[i].start - places[i - 1].end);
    const std::string_view word = Trim(between);
    if (!AreAsciiDigits(word) && sources.lists.byline_words.JoinerOf(word) != Joiner::kAnd)
      return false;
  }
  return true;
}

// The shown names as spelled in the head. Names that are not in the head count only after a "By".
Names SpelledByHead(const Names& stated, const ShownByline& shown, const BylineWords& words) {
  Names names;
  bool agree = false;
  for (const std::string& name : shown.names) {
    const auto same = std::find_if(stated.begin(), stated.end(), [&](const std::string& other) {
      return IsSameName(name, other);
    });
    if (same != stated.end()) {
      agree = true;
      names.push_back(FoldName(name).size() > FoldName(*same).size() ? *same : name);
    } else if (shown.introduced && IsFullName(name, words)) {
      names.push_back(name);
    }
  }
  // If the shown names are not those in the head, or are fewer (a byline may list photographers, or
  // only one of several authors), they count only after a "By".
  if (!shown.introduced && (!agree || names.size() < stated.size())) return stated;
  return names.empty() ? stated : names;
}

// If no "By" introduces the names, keeps only full names, since a single word is a label ("Sat",
// "Recipe").
Names Likely(const ShownByline& shown, const BylineWords& words) {
  Names names;
  for (const std::string& name : shown.names) {
    if (shown.introduced || IsFullName(name, words)) names.push_back(name);
  }
  return names;
}

// The credit that the page shows below its headline counts; the head provides spelling and further
// names.
Names Reconcile(const Names& stated, const ShownByline& shown, const PageSources& sources) {
  const BylineWords& words = sources.lists.byline_words;
  if (stated.empty()) return shown.score >= kLikelyByline ? Likely(shown, words) : Names();
  if (stated.size() > shown.names.size() && AreListed(stated, shown.node, sources)) return stated;
  if (shown.names.empty() || shown.score < kSureByline) return stated;
  if (shown.others != html::kNoNode && !IsSameName(stated[0], shown.names[0]) &&
      AreListed(stated, shown.others, sources))
    return Likely(shown, words);
  return SpelledByHead(stated, shown, words);
}

// If nobody is named: the credited desk or outlet, as shown or stated; none if the page itself says
// "By Staff".
Names Desks(const ShownByline& shown, const PageSources& sources) {
  if (!shown.desks.empty()) return shown.desks;
  if (shown.unnamed) return {};
  Names desks = StatedDesks(sources);
  if (desks.empty()) desks = shown.bare_desks;
  return desks.empty() ? StatedCredit(sources) : desks;
}

// If no element is marked as a byline: looks in the lines of the text, and at links to authors'
// pages. If `desks` is empty, it is set to the desks that a line credits.
Names InText(const PageSources& sources, const ChosenTitle& headline, uint32_t order,
             Names* desks) {
  const TextBylines text(sources, headline);
  Byline near = text.IntroducedNear();
  if (!near.names.empty()) return std::move(near.names);
  if (desks->empty()) *desks = std::move(near.desks);
  if (!desks->empty()) return {};
  Names names = FindLinkedByline(sources, order);
  if (names.empty()) names = text.BesideDateOrJob();
  if (names.empty()) names = text.IntroducedBelow();
  return names;
}

std::string UrlOf(const std::string& name, const PageSources& sources) {
  const std::string folded = FoldName(name);
  for (const LinkedArticle& article : sources.linked.articles) {
    for (const LinkedAuthor& author : article.authors) {
      if (!author.url.empty() && FoldName(author.name) == folded)
        return ResolveUrl(author.url, sources.base_url);
    }
  }
  for (const ShownPart& part : sources.shown.bylines) {
    if (sources.document.tag(part.node) != Tag::kA) continue;
    if (FoldName(ShownText(sources.document, part.node, 200)) != folded) continue;
    return ResolveUrl(sources.document.attribute(part.node, Attr::kHref), sources.base_url);
  }
  return {};
}

}  // namespace

ChosenAuthors ChooseAuthors(const PageSources& sources, const ChosenTitle& headline) {
  const uint32_t order = sources.shown.OrderOf(headline.node);
  ShownByline shown = FindShownByline(sources, order);
  Names names = Reconcile(StatedAuthors(sources), shown, sources);
  if (names.empty()) names = InText(sources, headline, order, &shown.desks);
  if (names.empty()) names = Desks(shown, sources);
  ChosenAuthors chosen;
  chosen.node = shown.node;
  for (const std::string& name : names) chosen.authors.push_back({name, UrlOf(name, sources)});
  return chosen;
}

}  // namespace lede::article
