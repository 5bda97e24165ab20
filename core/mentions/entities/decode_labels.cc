// The best sequence of labels for a sentence, and how sure it is.
#include "mentions/entities/decode_labels.h"

#include <algorithm>

namespace lede::mentions {
namespace {

// Scores stay far above; the sum of a few does not overflow.
constexpr int32_t kForbidden = -(1 << 28);

int32_t ScoreOf(const Scores& scores, int label) {
  return label == kOutside ? 0 : scores[static_cast<size_t>(label - 1)];
}

// The labels after which a name is open: begin and inside of each type, and what may follow them.
constexpr int kFollowers = 2;
constexpr Part kOpenParts[] = {Part::kBegin, Part::kInside};
constexpr Part kGoingOn[kFollowers] = {Part::kInside, Part::kLast};

// Labels after which none is open; before which none is.
constexpr int kFree = 1 + 2 * kTypes;
struct FreeLabels {
  int closing[kFree];
  int opening[kFree];
};
constexpr FreeLabels MakeFreeLabels() {
  FreeLabels labels{};
  int c = 0, o = 0;
  for (int label = 0; label < kLabels; ++label) {
    if (Closes(label)) labels.closing[c++] = label;
    if (Opens(label)) labels.opening[o++] = label;
  }
  return labels;
}
constexpr FreeLabels kFreeLabels = MakeFreeLabels();

// Calls `visit(before, label)` for each pair that may stand together.
template <typename Visit>
void ForEachTransition(const Visit& visit) {
  for (int label : kFreeLabels.opening)
    for (int before : kFreeLabels.closing)
      visit(static_cast<size_t>(before), static_cast<size_t>(label));
  for (int type = 0; type < kTypes; ++type)
    for (Part from : kOpenParts)
      for (Part to : kGoingOn)
        visit(static_cast<size_t>(LabelOf(static_cast<EntityType>(type), from)),
              static_cast<size_t>(LabelOf(static_cast<EntityType>(type), to)));
}

}  // namespace

LabelDecoder::LabelDecoder(const Transitions& transitions) : transitions_(transitions) {}

void LabelDecoder::Forward(const Scores* scores, size_t size) {
  for (int label = 0; label < kLabels; ++label)
    forward_[0][static_cast<size_t>(label)] =
        Opens(label) ? transitions_[kLabels][static_cast<size_t>(label)] + ScoreOf(scores[0], label)
                     : kForbidden;
  for (size_t t = 1; t < size; ++t) {
    const Column& before = forward_[t - 1];
    Column& now = forward_[t];
    now.fill(kForbidden);
    ForEachTransition([&](size_t from, size_t to) {
      now[to] = std::max(now[to], before[from] + transitions_[from][to]);
    });
    for (size_t i = 0; i < kNamed; ++i)
      now[i + 1] = std::max(now[i + 1] + scores[t][i], kForbidden);
  }
}

void LabelDecoder::Backward(const Scores* scores, size_t size) {
  for (int label = 0; label < kLabels; ++label)
    backward_[size - 1][static_cast<size_t>(label)] = Closes(label) ? 0 : kForbidden;
  for (size_t t = size - 1; t-- > 0;) {
    Column after = backward_[t + 1];
    for (size_t i = 0; i < kNamed; ++i) after[i + 1] += scores[t + 1][i];
    Column& now = backward_[t];
    now.fill(kForbidden);
    ForEachTransition([&](size_t from, size_t to) {
      now[from] = std::max(now[from], after[to] + transitions_[from][to]);
    });
  }
}

void LabelDecoder::Decode(const Scores* scores, size_t size, DecodedLabel* labels) {
  if (size == 0) return;
  forward_.resize(std::max(forward_.size(), size));
  backward_.resize(std::max(backward_.size(), size));
  Forward(scores, size);
  Backward(scores, size);
  size_t previous = kLabels;
  for (size_t t = 0; t < size; ++t) {
    // The best way on from the label chosen before: ties between sequences cannot mix them.
    size_t best = kLabels;
    int32_t top = 0;
    for (int label = 0; label < kLabels; ++label) {
      const size_t l = static_cast<size_t>(label);
      const bool may = t == 0 ? Opens(label) : MayFollow(static_cast<int>(previous), label);
      const int32_t on = transitions_[previous][l] + ScoreOf(scores[t], label) + backward_[t][l];
      if (may && (best == kLabels || on > top)) top = on, best = l;
    }
    int32_t other = 2 * kForbidden;
    for (size_t l = 0; l < kLabels; ++l)
      if (l != best) other = std::max(other, forward_[t][l] + backward_[t][l]);
    labels[t] = {static_cast<uint8_t>(best), forward_[t][best] + backward_[t][best] - other};
    previous = best;
  }
}

}  // namespace lede::mentions
