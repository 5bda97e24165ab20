// Picks the sentences that summarise an article.
#include "summary/summarize.h"

#include <algorithm>

#include "base/stable_sort.h"
#include "summary/score_sentences.h"

namespace lede::summary {
namespace {

constexpr size_t kMaxSentences = 3;
constexpr size_t kSentencesForThree = 12;  // a shorter article gets two sentences
constexpr int32_t kFullPoints = 150;       // corresponds to a score of 1

double Score(int32_t points) {
  return std::clamp(points, int32_t{0}, kFullPoints) / static_cast<double>(kFullPoints);
}

// Whether half of its content words already occur in the chosen sentences.
bool Repeats(const Candidate& candidate, const std::vector<const Candidate*>& chosen) {
  return std::any_of(chosen.begin(), chosen.end(), [&](const Candidate* said) {
    return CountShared(candidate.words, said->words) * 2 >= candidate.words.size();
  });
}

}  // namespace

Summary Summarize(const Article& article, const AnnotatedText& text, const Facts& facts,
                  const SummaryData& data) {
  std::vector<Candidate> candidates = ScoreSentences(article, text, facts, data);
  StableSort(&candidates, [](const auto& a, const auto& b) { return a.points > b.points; });
  const size_t wanted = candidates.size() < kSentencesForThree ? kMaxSentences - 1 : kMaxSentences;
  std::vector<const Candidate*> chosen;
  for (const Candidate& candidate : candidates) {
    if (chosen.size() == wanted) break;
    if (!Repeats(candidate, chosen)) chosen.push_back(&candidate);
  }
  Summary summary;
  for (const Candidate* candidate : chosen)
    summary.push_back({candidate->span, Score(candidate->points)});
  return summary;
}

}  // namespace lede::summary
