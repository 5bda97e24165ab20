// The best sequence of labels for a sentence, and how sure it is.
#include "mentions/entities/decode_labels.h"

#include <algorithm>

namespace lede::mentions {
namespace {

int32_t ScoreOf(const Scores& scores, int label) {
  return label == kOutside ? 0 : scores[static_cast<size_t>(label - 1)];
}

}  // namespace

LabelDecoder::LabelDecoder(const FeatureTable& table) {
  for (int before = 0; before <= kLabels; ++before) {
    for (int label = 0; label < kLabels; ++label) {
      const bool may = before == kLabels ? Opens(label) : MayFollow(before, label);
      transitions_[before][label] = may ? table.Transition(before, label) : kForbidden;
    }
  }
}

void LabelDecoder::Forward(const std::vector<Scores>& scores, Lattice* best) const {
  for (size_t t = 0; t < scores.size(); ++t) {
    for (int label = 0; label < kLabels; ++label) {
      int32_t top = t == 0 ? transitions_[kLabels][label] : kForbidden;
      if (t > 0) {
        for (int before = 0; before < kLabels; ++before)
          top = std::max(top,
                         (*best)[t - 1][static_cast<size_t>(before)] + transitions_[before][label]);
      }
      (*best)[t][static_cast<size_t>(label)] =
          std::max(top, kForbidden) + ScoreOf(scores[t], label);
    }
  }
}

void LabelDecoder::Backward(const std::vector<Scores>& scores, Lattice* best) const {
  for (size_t t = scores.size(); t-- > 0;) {
    for (int label = 0; label < kLabels; ++label) {
      int32_t top = kForbidden;
      if (t + 1 == scores.size()) {
        if (Closes(label)) top = 0;
      } else {
        for (int after = 0; after < kLabels; ++after)
          top = std::max(top, transitions_[label][after] + ScoreOf(scores[t + 1], after) +
                                  (*best)[t + 1][static_cast<size_t>(after)]);
      }
      (*best)[t][static_cast<size_t>(label)] = std::max(top, kForbidden);
    }
  }
}

void LabelDecoder::Decode(const std::vector<Scores>& scores,
                          std::vector<DecodedLabel>* labels) const {
  Lattice before(scores.size()), after(scores.size());
  Forward(scores, &before);
  Backward(scores, &after);
  labels->resize(scores.size());
  int previous = kLabels;
  for (size_t t = 0; t < scores.size(); ++t) {
    // The best label that may follow the one chosen: ties between sequences cannot mix them.
    int best = -1;
    int32_t top = 0, other = 2 * kForbidden;
    for (int label = 0; label < kLabels; ++label) {
      const size_t l = static_cast<size_t>(label);
      const bool may = previous == kLabels ? Opens(label) : MayFollow(previous, label);
      const int32_t through = before[t][l] + after[t][l];
      const int32_t onwards =
          transitions_[previous][label] + ScoreOf(scores[t], label) + after[t][l];
      if (may && (best < 0 || onwards > top)) top = onwards, best = label;
      (void)through;
    }
    int32_t chosen = before[t][static_cast<size_t>(best)] + after[t][static_cast<size_t>(best)];
    for (int label = 0; label < kLabels; ++label)
      if (label != best)
        other = std::max(
            other, before[t][static_cast<size_t>(label)] + after[t][static_cast<size_t>(label)]);
    (*labels)[t] = {static_cast<uint8_t>(best), chosen - other};
    previous = best;
  }
}

}  // namespace lede::mentions
