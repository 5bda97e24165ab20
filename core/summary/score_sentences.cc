// Scores how well each sentence says what an article is about.
#include "summary/score_sentences.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/stable_sort.h"
#include "summary/stands_alone.h"
#include "summary/without_dateline.h"

namespace lede::summary {
namespace {

constexpr size_t kMaxCandidates = 200;
constexpr size_t kCentral = 6;  // number of people, and of places, that count

// Set by hand; README.md has the results on summary-dev.
constexpr int32_t kFirstPoints = 40, kPointsLessAPlace = 8;
constexpr int32_t kTitlePoints = 40;
constexpr int32_t kCentralPoints = 12;  // for each, multiplied by its salience
constexpr int32_t kRepeatedPoints = 2, kMaxRepeated = 12;
constexpr int32_t kShortPoints = -20, kLongPoints = -12;
constexpr uint32_t kShort = 12, kLong = 55;  // words

struct CentralSpan {
  Span span;
  double salience;
};

// The mentions of the central people and places, in text order.
std::vector<CentralSpan> CentralSpans(const Facts& facts) {
  std::vector<CentralSpan> spans;
  for (size_t i = 0; i < std::min(kCentral, facts.who.size()); ++i)
    for (const WhoMention& mention : facts.who[i].mentions)
      if (mention.form != MentionForm::kPronoun)
        spans.push_back({mention.span, facts.who[i].salience});
  for (size_t i = 0; i < std::min(kCentral, facts.where.size()); ++i)
    for (const WhereMention& mention : facts.where[i].mentions)
      spans.push_back({mention.span, facts.where[i].salience});
  StableSort(&spans, [](const auto& a, const auto& b) { return a.span < b.span; });
  return spans;
}

int32_t CentralPoints(const std::vector<CentralSpan>& spans, Span sentence) {
  double sum = 0;
  auto at =
      std::lower_bound(spans.begin(), spans.end(), sentence.start,
                       [](const CentralSpan& s, uint32_t start) { return s.span.start < start; });
  for (; at != spans.end() && at->span.start < sentence.end; ++at) sum += at->salience;
  return static_cast<int32_t>(kCentralPoints * std::min(sum, 3.0));
}

int32_t LengthPoints(uint32_t words) {
  if (words < kShort) return kShortPoints;
  return words > kLong ? kLongPoints : 0;
}

bool RepeatsTitle(const ContentWords& words, const ContentWords& title) {
  return !title.empty() && words.size() <= title.size() + 1 &&
         CountShared(words, title) * 5 >= title.size() * 4;
}

}  // namespace

std::vector<Candidate> ScoreSentences(const Article& article, const AnnotatedText& text,
                                      const Facts& facts, const SummaryData& data) {
  const ContentWords title = ContentOf(article.title, data);
  const std::vector<CentralSpan> central = CentralSpans(facts);
  std::vector<Candidate> candidates;
  ContentWords all;
  for (uint32_t i = 0; i < text.sentences.size() && candidates.size() < kMaxCandidates; ++i) {
    const Sentence sentence = WithoutDateline(text, article.dateline.text, text.sentences[i]);
    ContentWords words = ContentOf(text, sentence, data);
    for (const uint64_t word : words) all.push_back(word);
    if (RepeatsTitle(words, title) || !StandsAlone(article, text, sentence, data)) continue;
    const int32_t place = static_cast<int32_t>(candidates.size());
    int32_t points = std::max(0, kFirstPoints - kPointsLessAPlace * place);
    if (!title.empty())
      points += kTitlePoints * static_cast<int32_t>(CountShared(words, title)) /
                static_cast<int32_t>(title.size());
    points += CentralPoints(central, sentence.span);
    points += LengthPoints(CountWords(text, sentence));
    candidates.push_back({sentence.span, points, std::move(words)});
  }
  const ContentWords repeated = RepeatedOf(std::move(all));
  for (Candidate& candidate : candidates) {
    const int32_t count = static_cast<int32_t>(CountShared(candidate.words, repeated));
    candidate.points += kRepeatedPoints * std::min(kMaxRepeated, count);
  }
  return candidates;
}

}  // namespace lede::summary
