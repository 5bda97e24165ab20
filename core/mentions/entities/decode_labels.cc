// Finds the best sequence of labels for a sentence, and how certain each label is.
#include "mentions/entities/decode_labels.h"

#include <algorithm>

namespace lede::mentions {
namespace {

// The score of a forbidden transition. Each column is stored relative to its score for "outside",
// so allowed sums stay far above this value however long the sentence is, and two forbidden steps
// plus a token's own scores still fit into 16 bits.
constexpr int16_t kForbidden = -10000;

int16_t Sum(int a, int b) { return static_cast<int16_t>(a + b); }

template <size_t N>
int16_t Largest(const std::array<int16_t, N>& column) {
  int16_t largest = column[0];
  for (const int16_t score : column) largest = score > largest ? score : largest;
  return largest;
}

}  // namespace

LabelDecoder::LabelDecoder(const Transitions& transitions) {
  start_.fill(kForbidden);
  end_.fill(kForbidden);
  onwards_.fill(start_);
  back_.fill(start_);
  for (size_t a = 0; a < kLabels; ++a) {
    const int before = static_cast<int>(a);
    if (Opens(before)) start_[a] = static_cast<int16_t>(transitions[kLabels][a]);
    if (Closes(before)) end_[a] = 0;
    for (size_t b = 0; b < kLabels; ++b) {
      if (!MayFollow(before, static_cast<int>(b))) continue;
      onwards_[a][b] = back_[b][a] = static_cast<int16_t>(transitions[a][b]);
    }
  }
}

void LabelDecoder::Add(const Scores& scores, Column* column) {
  for (size_t i = 0; i < kNamed; ++i) (*column)[i + 1] = Sum((*column)[i + 1], scores[i]);
}

// Computes the best score of reaching each label of the next column, relative to "outside".
void LabelDecoder::Step(const Column& from, const Steps& steps, Column* to) {
  Column best;
  best.fill(INT16_MIN);
  for (size_t before = 0; before < kLabels; ++before) {
    for (size_t label = 0; label < kLanes; ++label) {
      const int16_t way = Sum(from[before], steps[before][label]);
      best[label] = way > best[label] ? way : best[label];
    }
  }
  const int16_t outside = best[kOutside];
  for (size_t label = 0; label < kLanes; ++label) {
    const int16_t score = Sum(best[label], -outside);
    (*to)[label] = score > kForbidden ? score : kForbidden;
  }
}

void LabelDecoder::Forward(const Scores* scores, size_t size) {
  forward_[0] = start_;
  Add(scores[0], &forward_[0]);
  for (size_t t = 1; t < size; ++t) {
    Step(forward_[t - 1], onwards_, &forward_[t]);
    Add(scores[t], &forward_[t]);
  }
}

void LabelDecoder::Backward(const Scores* scores, size_t size) {
  backward_[size - 1] = end_;
  for (size_t t = size - 1; t-- > 0;) {
    Column after = backward_[t + 1];
    Add(scores[t + 1], &after);
    Step(after, back_, &backward_[t]);
  }
}

// `on` holds, for each label, the best score of a sequence that continues from the labels chosen so
// far. Choosing from it keeps two sequences of equal score from being mixed.
DecodedLabel LabelDecoder::Choose(const Column& on, size_t token) const {
  const auto best = static_cast<size_t>(std::find(on.begin(), on.end(), Largest(on)) - on.begin());
  Column whole;
  for (size_t label = 0; label < kLanes; ++label)
    whole[label] = Sum(forward_[token][label], backward_[token][label]);
  const int chosen = whole[best];
  whole[best] = INT16_MIN;
  return {static_cast<uint8_t>(best), chosen - Largest(whole)};
}

void LabelDecoder::Decode(const Scores* scores, size_t size, DecodedLabel* labels) {
  if (size == 0) return;
  forward_.resize(std::max(forward_.size(), size));
  backward_.resize(std::max(backward_.size(), size));
  Forward(scores, size);
  Backward(scores, size);
  const Column* before = &start_;
  for (size_t t = 0; t < size; ++t) {
    Column on = backward_[t];
    Add(scores[t], &on);
    for (size_t label = 0; label < kLanes; ++label) on[label] = Sum(on[label], (*before)[label]);
    labels[t] = Choose(on, t);
    before = &onwards_[labels[t].label];
  }
}

}  // namespace lede::mentions
