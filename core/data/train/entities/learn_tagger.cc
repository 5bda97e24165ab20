// Learns the weights of both passes of the tagger.
#include "learn_tagger.h"

#include <cstdio>
#include <utility>

#include "pack_weights.h"
#include "sequence_model.h"
#include "tagger_features.h"

namespace lede::train {
namespace {

constexpr size_t kFolds = 2;

// Rows of the first pass that are kept, of about 600,000; dropping the others costs 0.1 of F1.
constexpr size_t kRows = 66'000;
// How often a feature must be seen; rarer ones fit the data rather than the language.
constexpr uint32_t kLeastFirst = 2, kLeastSecond = 5;

TrainingOptions FirstPassOptions() {
  TrainingOptions options;
  options.epochs = 8;
  options.averaged = 5;
  options.runs = 4;
  options.margin = 2;
  options.dropout = 0.4f;
  options.shrink = 0.3f;
  return options;
}

TrainingOptions SecondPassOptions() {
  TrainingOptions options;
  options.epochs = 4;
  options.margin = 3;
  options.averaged = 3;
  options.shrink = 0.1f;
  options.learn_transitions = false;
  return options;
}

SequenceModel LearnFirstPass(const std::vector<DocumentFeatures>& documents,
                             const FeatureNumbers& rows, size_t fold_left_out) {
  std::vector<const Sequence*> sequences;
  for (size_t d = 0; d < documents.size(); ++d) {
    if (d % kFolds == fold_left_out) continue;
    for (const Sequence& s : documents[d].sequences) sequences.push_back(&s);
  }
  SequenceModel model;
  model.weights.assign(rows.keys.size(), Row{});
  model.counts = rows.counts;
  Train(sequences, FirstPassOptions(), &model);
  return model;
}

// Learns what the second pass adds to the first.
SequenceModel LearnSecondPass(const std::vector<DocumentFeatures>& documents,
                              const FeatureNumbers& first_rows, FeatureNumbers* rows) {
  std::vector<Sequence> sequences;
  SequenceModel second;
  for (size_t fold = 0; fold < kFolds; ++fold) {
    const SequenceModel first = LearnFirstPass(documents, first_rows, fold);
    for (size_t d = fold; d < documents.size(); d += kFolds) {
      for (Sequence& s : ExtractVoteFeatures(documents[d], first))
        sequences.push_back(std::move(s));
    }
    for (int a = 0; a <= kLabels; ++a)
      for (int b = 0; b < kLabels; ++b) second.transitions[a][b] = first.transitions[a][b];
  }
  std::vector<Sequence*> changeable;
  std::vector<const Sequence*> fixed;
  for (Sequence& s : sequences) changeable.push_back(&s), fixed.push_back(&s);
  *rows = NumberFeatures(kLeastSecond, changeable);
  second.weights.assign(rows->keys.size(), Row{});
  second.counts = rows->counts;
  Train(fixed, SecondPassOptions(), &second);
  return second;
}

}  // namespace

std::string LearnTagger(const std::vector<LabelledDocument>& documents,
                        const mentions::EntityData& data, const mentions::PlaceData& places) {
  std::vector<DocumentFeatures> features;
  for (const LabelledDocument& document : documents)
    features.push_back(ExtractFeatures(document, data, places));
  std::vector<Sequence*> sequences;
  for (DocumentFeatures& document : features)
    for (Sequence& s : document.sequences) sequences.push_back(&s);
  const FeatureNumbers first_rows = NumberFeatures(kLeastFirst, sequences);
  const SequenceModel first = LearnFirstPass(features, first_rows, kFolds);
  FeatureNumbers second_rows;
  const SequenceModel second = LearnSecondPass(features, first_rows, &second_rows);
  std::vector<PackedRow> packed = ChooseRows(first, first_rows, kRows);
  const std::vector<PackedRow> more = ChooseRows(second, second_rows, second_rows.keys.size());
  packed.insert(packed.end(), more.begin(), more.end());
  std::fprintf(stderr, "%zu sentences, %zu rows of the first pass, %zu of the second\n",
               sequences.size(), first_rows.keys.size(), second_rows.keys.size());
  return PackWeights(first, std::move(packed));
}

}  // namespace lede::train
