// How the weights of both passes of the tagger are learned.
#include "learn_tagger.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "pack_weights.h"
#include "sequence_model.h"
#include "tagger_features.h"

namespace lede::train {
namespace {

double Option(const char* name, double otherwise) {
  const char* value = std::getenv(name);
  return value ? std::atof(value) : otherwise;
}

constexpr size_t kFolds = 2;

TrainingOptions FirstPassOptions() {
  TrainingOptions options;
  options.epochs = static_cast<int>(Option("EPOCHS", 8));
  options.rate = static_cast<float>(Option("RATE", 0.25));
  options.shrink = static_cast<float>(Option("SHRINK", 0.1));
  options.averaged = static_cast<int>(Option("AVG", 3));
  options.dropout = static_cast<float>(Option("DROPOUT", 0.2));
  return options;
}

TrainingOptions SecondPassOptions() {
  TrainingOptions options;
  options.epochs = 4;
  options.learn_transitions = false;
  return options;
}

SequenceModel LearnFirstPass(const std::vector<DocumentFeatures>& documents, const FeatureNumbers& rows,
                             size_t fold_left_out) {
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

// What the second pass adds to the first.
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
  *rows = NumberFeatures(5, changeable);
  second.weights.assign(rows->keys.size(), Row{});
  second.counts = rows->counts;
  { SequenceModel zero = second; TrainingOptions o; o.rate = 0; o.epochs = 1; Train(fixed, o, &zero); }
  Train(fixed, SecondPassOptions(), &second);
  float big = 0; for (auto& r : second.weights) for (float w : r) big = std::max(big, std::fabs(w)); std::fprintf(stderr, "largest %f\n", static_cast<double>(big));
  return second;
}

}  // namespace

std::string LearnTagger(const std::vector<LabelledDocument>& documents,
                        const mentions::EntityData& data) {
  std::vector<DocumentFeatures> features;
  for (const LabelledDocument& document : documents)
    features.push_back(ExtractFeatures(document, data));
  std::vector<Sequence*> sequences;
  for (DocumentFeatures& document : features)
    for (Sequence& s : document.sequences) sequences.push_back(&s);
  const FeatureNumbers first_rows =
      NumberFeatures(static_cast<uint32_t>(Option("MIN", 2)), sequences);
  std::fprintf(stderr, "%zu sentences, %zu rows\n", sequences.size(), first_rows.keys.size());

  const SequenceModel first = LearnFirstPass(features, first_rows, kFolds);
  std::vector<PackedRow> packed =
      ChooseRows(first, first_rows, static_cast<size_t>(Option("ROWS", 50000)));
  if (Option("VOTES", 1) > 0) {
    FeatureNumbers second_rows;
    const SequenceModel second = LearnSecondPass(features, first_rows, &second_rows);
    const std::vector<PackedRow> more = ChooseRows(second, second_rows, second_rows.keys.size());
    packed.insert(packed.end(), more.begin(), more.end());
    std::fprintf(stderr, "%zu rows of votes\n", more.size());
  }
  return PackWeights(first, std::move(packed));
}

}  // namespace lede::train
