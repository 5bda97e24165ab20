// Chooses the headline of the article among all titles on a page.
#include "article/metadata/title/choose_title.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

#include "article/page/plain_text.h"
#include "article/page/visible.h"
#include "article/strings/fold_name.h"
#include "base/ascii.h"
#include "base/stable_sort.h"

namespace lede::article {
namespace {

constexpr size_t kLongestTitle = 500;  // bytes
constexpr int kSame = 60;              // of TitleWords: a different wording of the same headline
constexpr int kRelated = 25;           // has some words in common with it
constexpr uint32_t kSecondNear = 100;  // elements after the h1
constexpr int kFewestWords = 3;        // in a title that an h2 repeats

// The titles in the page's head, best first, without names of the site.
std::vector<std::string> Announced(const PageSources& sources) {
  std::vector<std::string> titles;
  const auto add = [&](const std::string& title) {
    std::string bare = WithoutSiteName(title, sources.outlets);
    if (!bare.empty()) titles.push_back(std::move(bare));
  };
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind == LinkedKind::kArticle) add(article.headline);
  }
  for (const MetaValue& value : sources.meta.Of(MetaField::kTitle)) add(value.text);
  add(sources.window_title);
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind != LinkedKind::kArticle) add(article.headline);
  }
  return titles;
}

int BestLikeness(const std::string& title, const std::vector<TitleWords>& others) {
  const TitleWords words(title);
  int best = 0;
  for (const TitleWords& other : others) best = std::max(best, words.LikenessTo(other));
  return best;
}

struct Heading {
  std::string text;
  const ShownPart* part = nullptr;
  int likeness = 0;
};

std::vector<Heading> ShownHeadings(const PageSources& sources,
                                   const std::vector<std::string>& announced) {
  const std::vector<TitleWords> announced_words(announced.begin(), announced.end());
  std::vector<Heading> headings;
  for (const ShownPart& part : sources.shown.headings) {
    Heading heading{
        WithoutSiteName(ShownText(sources.document, part.node, kLongestTitle), sources.outlets),
        &part, 0};
    if (heading.text.empty() || heading.text.size() > kLongestTitle ||
        sources.IsOutlet(heading.text))
      continue;
    heading.likeness = BestLikeness(heading.text, announced_words);
    headings.push_back(std::move(heading));
  }
  return headings;
}

// "Politics | Council keeps the toll", if the head says "Council keeps the toll": the words before
// it are a label that a template added to the h1. An article ("The") is not a label.
bool IsLabelled(std::string_view shown, std::string_view announced) {
  const std::string whole = FoldName(shown), end = FoldName(announced);
  if (whole.size() <= end.size() + 4 || !EndsWith(whole, " " + end)) return false;
  return std::count(end.begin(), end.end(), ' ') >= 2;
}

// Whether the head has the colon between kicker and headline that the page shows only by its style:
// "The toll: council keeps it" has the same words as "The toll council keeps it".
bool IsMarked(const std::string& announced, const std::string& shown) {
  constexpr std::string_view kMark = ": ";
  return announced.find(kMark) != std::string::npos && shown.find(kMark) == std::string::npos &&
         FoldName(announced) == FoldName(shown);
}

// Whether the heading is part of a breadcrumb.
bool IsInNavigation(const html::Document& document, html::NodeId heading) {
  return Enclosing(document, heading, html::Tag::kNav) != html::kNoNode;
}

// The headline without a label, or with the topic before it if head and JSON-LD agree on that
// ("Veterans' day: Medals for all" if the h1 is "Medals for all").
std::string Mended(const std::string& shown, html::NodeId heading, const PageSources& sources) {
  const std::string stated = WithoutSiteName(sources.meta.First({"og:title"}), sources.outlets);
  if (IsMarked(stated, shown)) return stated;
  const std::string folded = FoldName(shown);
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind == LinkedKind::kArticle && FoldName(article.headline) == folded &&
        !IsInNavigation(sources.document, heading))
      return shown;
  }
  if (IsLabelled(shown, stated)) return stated;
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind != LinkedKind::kArticle) continue;
    if (IsLabelled(shown, article.headline)) return article.headline;
    const bool topic =
        FoldName(article.headline) == FoldName(stated) && EndsWith(stated, ": " + shown);
    if (topic) return stated;
  }
  return shown;
}

// Finds the headline in an h2, if the h1 is part of a breadcrumb or written for search engines: an
// h2 soon after the h1 that is another title stated by the page, possibly after a kicker.
std::optional<ChosenTitle> ShownAsSecond(const Heading& first, const PageSources& sources) {
  std::vector<std::string> stated{
      WithoutSiteName(sources.meta.First({"og:title"}), sources.outlets)};
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind == LinkedKind::kArticle) stated.push_back(article.headline);
  }
  const std::string known = IsInNavigation(sources.document, first.part->node)
                                ? std::string()
                                : " " + FoldName(first.text);
  for (const ShownPart& part : sources.shown.second) {
    if (part.aside || part.order < first.part->order ||
        part.order > first.part->order + kSecondNear)
      continue;
    const std::string text = " " + FoldName(ShownText(sources.document, part.node, kLongestTitle));
    for (const std::string& title : stated) {
      const std::string folded = " " + FoldName(title);
      if (std::count(folded.begin(), folded.end(), ' ') >= kFewestWords && EndsWith(text, folded) &&
          !EndsWith(known, folded))
        return ChosenTitle{title, part.node};
    }
  }
  return std::nullopt;
}

// Finds the headline in an h2 that equals a title in the head, if no h1 is similar to it.
std::optional<ChosenTitle> SecondAsAnnounced(const PageSources& sources,
                                             const std::vector<std::string>& announced) {
  for (const ShownPart& part : sources.shown.second) {
    if (part.aside) continue;
    std::string text = ShownText(sources.document, part.node, kLongestTitle);
    const std::string folded = FoldName(text);
    if (std::count(folded.begin(), folded.end(), ' ') + 1 < kFewestWords) continue;
    const bool said =
        std::any_of(announced.begin(), announced.end(),
                    [&](const std::string& title) { return FoldName(title) == folded; });
    if (said) return ChosenTitle{std::move(text), part.node};
  }
  return std::nullopt;
}

}  // namespace

ChosenTitle ChooseTitle(const PageSources& sources) {
  const std::vector<std::string> announced = Announced(sources);
  const std::vector<Heading> headings = ShownHeadings(sources, announced);
  const auto is_h1 = [&](const Heading& heading) {
    return sources.document.tag(heading.part->node) == html::Tag::kH1;
  };
  // The heading most similar to the titles in the head; an h1 is preferred to others.
  const Heading* best = nullptr;
  for (const Heading& heading : headings) {
    const int score = heading.likeness + (is_h1(heading) ? 30 : 0) - (heading.part->aside ? 20 : 0);
    const int best_score =
        best ? best->likeness + (is_h1(*best) ? 30 : 0) - (best->part->aside ? 20 : 0) : -1;
    if (score > best_score) best = &heading;
  }
  if (!best || best->likeness < kSame) {
    if (auto second = SecondAsAnnounced(sources, announced)) return *std::move(second);
  }
  if (best && is_h1(*best)) {
    if (auto second = ShownAsSecond(*best, sources)) return *std::move(second);
  }
  if (best && (best->likeness >= kSame || (is_h1(*best) && best->likeness >= kRelated)))
    return {Mended(best->text, best->part->node, sources), best->part->node};
  // Nothing similar is in the head; an h1 of at least four words is still the headline.
  if (best && is_h1(*best) && std::count(best->text.begin(), best->text.end(), ' ') >= 3)
    return {best->text, best->part->node};
  if (!announced.empty()) return {announced[0], html::kNoNode};
  if (best) return {best->text, best->part->node};
  return {sources.hints.title, html::kNoNode};
}

TitleWords::TitleWords(std::string_view title) {
  const std::string folded = FoldName(title);
  for (size_t pos = 0; pos < folded.size();) {
    const size_t end = std::min(folded.find(' ', pos), folded.size());
    sorted_.push_back(folded.substr(pos, end - pos));
    pos = end + 1;
  }
  StableSort(&sorted_, std::less<>());
}

int TitleWords::LikenessTo(const TitleWords& other) const {
  std::vector<std::string_view> common;
  std::set_intersection(sorted_.begin(), sorted_.end(), other.sorted_.begin(), other.sorted_.end(),
                        std::back_inserter(common));
  const size_t total = sorted_.size() + other.sorted_.size();
  return total == 0 ? 0 : static_cast<int>(200 * common.size() / total);
}

}  // namespace lede::article
