// The decoder finds the best sequence that BILOU allows, and reports its margin.
#include "mentions/entities/decode_labels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace lede::mentions {
namespace {

constexpr int32_t kNone = -1'000'000;

int32_t ScoreOf(const Scores& scores, int label) {
  return label == kOutside ? 0 : scores[static_cast<size_t>(label - 1)];
}

// The best score of a sequence whose label at `at` is `wanted` (or is not, if `other`), found by
// trying all sequences.
class Exhaustive {
 public:
  Exhaustive(const Transitions& transitions, const std::vector<Scores>& scores)
      : transitions_(transitions), scores_(scores) {}

  int32_t Best(size_t at, int wanted, bool other) {
    at_ = at, wanted_ = wanted, other_ = other;
    return Try(0, kLabels);
  }

 private:
  int32_t Try(size_t t, int before) {
    if (t == scores_.size()) return Closes(before) ? 0 : kNone;
    int32_t best = kNone;
    for (int label = 0; label < kLabels; ++label) {
      const bool may = t == 0 ? Opens(label) : MayFollow(before, label);
      if (!may || (t == at_ && (label == wanted_) == other_)) continue;
      best =
          std::max(best, Try(t + 1, label) + ScoreOf(scores_[t], label) +
                             transitions_[static_cast<size_t>(before)][static_cast<size_t>(label)]);
    }
    return best;
  }

  const Transitions& transitions_;
  const std::vector<Scores>& scores_;
  size_t at_ = 0;
  int wanted_ = 0;
  bool other_ = false;
};

TEST(LabelDecoder, AgreesWithTryingEverySequence) {
  std::mt19937 random(7);
  for (int round = 0; round < 20; ++round) {
    Transitions transitions;
    for (auto& row : transitions)
      for (int32_t& t : row) t = static_cast<int32_t>(random() % 64) - 32;
    std::vector<Scores> scores(1 + random() % 4);
    for (Scores& s : scores)
      for (int16_t& x : s) x = static_cast<int16_t>(random() % 128) - 80;
    std::vector<DecodedLabel> labels(scores.size());
    LabelDecoder(transitions).Decode(scores.data(), scores.size(), labels.data());
    Exhaustive exhaustive(transitions, scores);
    const int32_t best = exhaustive.Best(scores.size(), 0, false);
    for (size_t t = 0; t < scores.size(); ++t) {
      EXPECT_EQ(exhaustive.Best(t, labels[t].label, false), best);
      EXPECT_EQ(best - exhaustive.Best(t, labels[t].label, true), labels[t].margin);
    }
  }
}

TEST(LabelDecoder, NeverLeavesANameOpen) {
  Scores begin{};
  begin[static_cast<size_t>(LabelOf(EntityType::kPerson, Part::kBegin)) - 1] = 1000;
  const std::vector<Scores> scores(3, begin);
  std::vector<DecodedLabel> labels(3);
  LabelDecoder(Transitions{}).Decode(scores.data(), 3, labels.data());
  int before = kOutside;
  for (const DecodedLabel& l : labels) {
    EXPECT_TRUE(MayFollow(before, l.label));
    before = l.label;
  }
  EXPECT_TRUE(Closes(before));
}

}  // namespace
}  // namespace lede::mentions
