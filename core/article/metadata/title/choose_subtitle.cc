// Chooses the standfirst below the headline, and the page's description.
#include "article/metadata/title/choose_subtitle.h"

#include <vector>

#include "article/bylines/parse_byline.h"
#include "article/metadata/title/choose_title.h"
#include "article/page/block_words.h"
#include "article/page/phrases.h"
#include "article/page/plain_text.h"
#include "article/page/visible.h"
#include "article/strings/fold_name.h"

namespace lede::article {
namespace {

using html::NodeId;
using html::Tag;

constexpr uint32_t kNear = 40;      // elements after the headline
constexpr size_t kShortest = 25;    // bytes; a shorter text is a label
constexpr size_t kLongest = 700;    // bytes; a longer text is the story
constexpr int kSayingTheSame = 80;  // of TitleWords
constexpr int kSiblingsLookedAt = 6;

bool IsHeadingOrParagraph(Tag tag) {
  return tag == Tag::kP || tag == Tag::kH2 || tag == Tag::kH3 || tag == Tag::kDiv;
}

// "Sign up for our newsletter", "Subscribe to read".
bool IsPrompt(std::string_view text, const Phrases& phrases) {
  std::vector<uint32_t> words;
  AppendWords(text, &words);
  const PhraseFits fits = phrases.Match(words.data(), static_cast<uint32_t>(words.size()));
  return fits[static_cast<size_t>(PhraseKind::kNewsletter)] >= PhraseFit::kAtStart ||
         fits[static_cast<size_t>(PhraseKind::kPaywall)] >= PhraseFit::kAtStart;
}

bool Fits(std::string_view text, std::string_view title, const PageSources& sources) {
  return text.size() >= kShortest && text.size() <= kLongest &&
         !IsPrompt(text, sources.lists.phrases) &&
         TitleWords(text).LikenessTo(TitleWords(title)) < kSayingTheSame;
}

// The text belongs to an image if it is in a figure or contains one, even with <figure
// class="lead">.
bool IsOfFigure(const html::Document& document, NodeId id) {
  return document.FindFirst(id, Tag::kFigure) != html::kNoNode ||
         Enclosing(document, id, Tag::kFigure) != html::kNoNode;
}

// "By Ann Lee on 3 May 2024". A standfirst may also begin with "By", but is longer.
bool IsByline(std::string_view text, const PageSources& sources) {
  constexpr size_t kLongestByline = 80;
  if (text.size() > kLongestByline) return false;
  const Byline byline = ParseByline(text, sources.lists.byline_words, sources.outlets);
  return byline.introduced && !byline.names.empty();
}

// An element near the headline with exactly the text of the description.
std::string ShownDescription(const PageSources& sources, const std::string& description,
                             NodeId headline) {
  const std::string folded = FoldName(description);
  NodeId id = headline;
  for (int climbed = 0; climbed < 3 && id != html::kNoNode; ++climbed) {
    NodeId next = sources.document[id].next;
    for (int steps = 0; next != html::kNoNode && steps < kSiblingsLookedAt; ++steps) {
      if (IsHeadingOrParagraph(sources.document.tag(next))) {
        std::string text = ShownText(sources.document, next, kLongest + 1);
        if (FoldName(text) == folded) return text;
      }
      next = sources.document[next].next;
    }
    id = sources.document[id].parent;
  }
  return {};
}

}  // namespace

std::string DescriptionOf(const PageSources& sources) {
  std::string description = sources.meta.FirstOf(MetaField::kDescription);
  for (const LinkedArticle& article : sources.linked.articles) {
    if (description.empty()) description = article.description;
  }
  return description;
}

std::string ChooseSubtitle(const PageSources& sources, std::string_view title, NodeId headline) {
  if (headline == html::kNoNode) return {};
  const uint32_t order = sources.shown.OrderOf(headline);
  for (const ShownPart& part : sources.shown.standfirsts) {
    if (part.aside || part.order <= order || part.order > order + kNear) continue;
    if ((part.roles & (kRoleByline | kRoleDate | kRoleKicker)) != 0) continue;
    std::string text = ShownText(sources.document, part.node, kLongest + 1);
    if (IsByline(text, sources)) break;  // the class means something else here
    if (Fits(text, title, sources) && !IsOfFigure(sources.document, part.node)) return text;
  }
  const std::string description = DescriptionOf(sources);
  if (!Fits(description, title, sources)) return {};
  return ShownDescription(sources, description, headline);
}

}  // namespace lede::article
