// Learns core/data/lexicons/facts/salience_weights.tsv: `train_facts DATA_FILE SALIENCE.jsonl`.
//
// DATA_FILE is the packed data with the entity weights that are used to find names. Prints the
// .tsv: figures of 62-fold cross-validation by document, and the weights learned from all
// documents.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "api/engine.h"
#include "learn_monotone.h"
#include "rank_gain.h"
#include "salience_examples.h"

namespace lede::train {
namespace {

constexpr int kFolds = 62;
constexpr double kPenalty = 0.02;

facts::SalienceWeights LearnWithout(int fold, const std::vector<SalienceDocument>& documents) {
  std::vector<const SalienceDocument*> seen;
  for (size_t i = 0; i < documents.size(); ++i)
    if (static_cast<int>(i % kFolds) != fold && !documents[i].items.empty())
      seen.push_back(&documents[i]);
  return LearnMonotone(seen, kPenalty);
}

void PrintFigures(const std::vector<SalienceDocument>& documents) {
  const facts::SalienceWeights weights_of_all = LearnWithout(kFolds, documents);
  double held_out = 0, seen = 0, best = 0, counted = 0;
  for (int fold = 0; fold < kFolds; ++fold) {
    const facts::SalienceWeights weights = LearnWithout(fold, documents);
    for (size_t i = static_cast<size_t>(fold); i < documents.size(); i += kFolds) {
      if (documents[i].truth.empty() || documents[i].truth[0] == 0) continue;
      ++counted;
      held_out += Ndcg5(documents[i], weights);
      seen += Ndcg5(documents[i], weights_of_all);
      best += BestNdcg5(documents[i]);
    }
  }
  std::printf(
      "# Thousandths of salience for each step of each sign (facts/salience/salience_signs.h).\n"
      "# Learned by monotone ridge regression from %zu Wikinews articles with rated entities "
      "(salience-dev; "
      "no licence stated):\n"
      "#   train_facts build/train/lede.data salience-dev.jsonl\n",
      documents.size());
  std::printf("# NDCG@5 over %.0f documents: %.1f held out, %.1f seen, %.1f possible\n", counted,
              100 * held_out / counted, 100 * seen / counted, 100 * best / counted);
}

int Run(char** argv) {
  std::ifstream data_file(argv[1], std::ios::binary), corpus(argv[2]);
  const std::string bytes{std::istreambuf_iterator<char>(data_file), {}};
  const Result<api::Engine> engine = api::Engine::Open(bytes);
  if (!engine.ok() || !corpus) {
    std::fprintf(stderr, "train_facts: cannot read %s\n", engine.ok() ? argv[2] : argv[1]);
    return 3;
  }
  const std::vector<SalienceDocument> documents = ReadSalience(corpus, *engine);
  PrintFigures(documents);
  const facts::SalienceWeights weights = LearnWithout(kFolds, documents);
  for (size_t sign = 0; sign < facts::kSalienceSigns; ++sign) {
    const facts::SignScale& scale = facts::ScaleOf(static_cast<facts::SalienceSign>(sign));
    std::printf("%s", std::string(scale.name).c_str());
    for (uint32_t step = 0; step < scale.steps(); ++step)
      std::printf("\t%d", weights.of[sign][step]);
    std::printf("\n");
  }
  return 0;
}

}  // namespace
}  // namespace lede::train

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: train_facts DATA_FILE SALIENCE.jsonl\n");
    return 2;
  }
  return lede::train::Run(argv);
}
