// Ranks the facts by how central they are to the article.
#include "facts/rank_salience.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/stable_sort.h"
#include "facts/salience/find_signs.h"
#include "facts/words/find_sentence.h"
#include "facts/words/title_words.h"

namespace lede::facts {
namespace {

// Deducted for the site itself, in thousandths: "… told the Lantern" makes it no part of the story.
// Of 30 sites that their own articles name (news-2023-dev, news-world-dev), this lowers 27, 6
// of them out of the first three; those in the headline, or with which the story begins, stay.
constexpr int32_t kPublisher = 300;
constexpr uint32_t kArticleBytes = 4;  // "The "; a story about the site itself begins with its name

double Salience(int32_t thousandths) {
  return std::clamp(thousandths, int32_t{0}, int32_t{1000}) / 1000.0;
}

// Indices by decreasing sum; equal ones keep their order, which is that of first mention.
std::vector<uint32_t> Order(const std::vector<int32_t>& sums) {
  const auto before = [&](uint32_t a, uint32_t b) { return sums[a] > sums[b]; };
  return OrderedIndices(sums.size(), IndexOrder(before));
}

std::vector<int32_t> Sums(const std::vector<SalienceSigns>& signs, const SalienceWeights& weights) {
  std::vector<int32_t> sums;
  for (const SalienceSigns& of_item : signs) sums.push_back(weights.Sum(of_item));
  return sums;
}

// The index of the site that published the article, if it is in `who` and not in the headline; else
// their number.
size_t FindPublisher(const Article& article, const data::Lexicon& acronyms,
                     const std::vector<Who>& who) {
  const NameWords site = SplitOrganizationName(article.site_name, acronyms);
  if (site.empty() || TitleWords(article.title).Find(site)) return who.size();
  size_t i = 0;
  while (i < who.size() && (who[i].kind != WhoKind::kOrganization ||
                            SplitOrganizationName(who[i].name, acronyms) != site))
    ++i;
  return i;
}

template <typename Item>
std::vector<uint32_t> Rank(const std::vector<int32_t>& sums, std::vector<Item>* items) {
  std::vector<uint32_t> order = Order(sums);
  std::vector<Item> ranked;
  for (const uint32_t i : order) {
    ranked.push_back(std::move((*items)[i]));
    ranked.back().salience = Salience(sums[i]);
  }
  *items = std::move(ranked);
  return order;
}

void PointQuotes(const std::vector<uint32_t>& order, std::vector<Quote>* quotes) {
  std::vector<uint32_t> rank_of(order.size());
  for (uint32_t rank = 0; rank < order.size(); ++rank) rank_of[order[rank]] = rank;
  for (Quote& quote : *quotes)
    if (quote.speaker) quote.speaker = rank_of[*quote.speaker];
}

// Up to one half for an early mention, falling to zero at the tenth sentence; up to three tenths
// for repeated mentions; two tenths for being a calendar day.
int32_t TimeSalience(const AnnotatedText& text, const When& when) {
  const int32_t sentence = static_cast<int32_t>(SentenceAt(text, when.mentions.front().start));
  const int32_t again = static_cast<int32_t>(std::min<size_t>(when.mentions.size() - 1, 3));
  return std::max(0, 500 - 50 * sentence) + 100 * again + (when.start ? 200 : 0);
}

}  // namespace

void RankSalience(const Article& article, const AnnotatedText& text, const FactData& data,
                  Facts* facts) {
  const AllSalienceSigns signs = FindSigns(article, text, data.lists.titles, *facts);
  std::vector<int32_t> who = Sums(signs.who, data.salience);
  const size_t publisher = FindPublisher(article, data.lists.acronyms, facts->who);
  if (publisher < who.size() && facts->who[publisher].mentions[0].span.start > kArticleBytes)
    who[publisher] -= kPublisher;
  PointQuotes(Rank(who, &facts->who), &facts->quotes);
  Rank(Sums(signs.where, data.salience), &facts->where);
  for (When& when : facts->when) when.salience = Salience(TimeSalience(text, when));
}

}  // namespace lede::facts
