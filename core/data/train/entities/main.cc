// Learns the weights of the entity tagger, or evaluates it.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "cli/embedded_data.h"
#include "corpus.h"
#include "data/pack.h"
#include "evaluate.h"
#include "learn_tagger.h"
#include "mentions/entities/entity_data.h"
#include "mentions/places/place_data.h"
#include "text/text_data.h"

namespace lede::train {
namespace {

constexpr char kUsage[] =
    "usage: lede_train_entities CLUSTERS.bin TRAIN.jsonl.gz OUT.bin\n"
    "       lede_train_entities --evaluate CLUSTERS.bin WEIGHTS.bin DEV.jsonl.gz [ERRORS]\n";

std::string ReadFile(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

int Fail(const std::string& message) {
  std::fprintf(stderr, "lede_train_entities: %s\n", message.c_str());
  return 3;
}

int Main(int argc, char** argv) {
  const bool evaluate = argc > 1 && std::string(argv[1]) == "--evaluate";
  if (argc < (evaluate ? 5 : 4)) {
    std::fputs(kUsage, stderr);
    return 2;
  }
  const auto pack = data::Pack::Open(cli::EmbeddedData());
  if (!pack.ok()) return Fail(pack.error().message);
  text::TextData text_data;
  text_data.Read(*pack);
  mentions::PlaceData places;
  if (const auto error = places.Read(*pack)) return Fail(error->message);

  const std::string cluster_bytes = ReadFile(argv[evaluate ? 2 : 1]);
  const auto clusters = mentions::WordClusters::Open(cluster_bytes);
  if (!clusters.ok()) return Fail(clusters.error().message);
  mentions::EntityData data;
  data.clusters = *clusters;
  std::vector<LabelledDocument> documents;
  const char* corpus = argv[evaluate ? 4 : 2];
  if (!ReadCorpus(corpus, text_data, &documents)) return Fail(std::string("cannot read ") + corpus);

  if (!evaluate) {
    std::ofstream out(argv[3], std::ios::binary);
    out << LearnTagger(documents, data, places);
    return out.good() ? 0 : Fail(std::string("cannot write ") + argv[3]);
  }
  const std::string weights = ReadFile(argv[3]);
  const auto features = mentions::FeatureTable::Open(weights);
  if (!features.ok()) return Fail(features.error().message);
  data.features = *features;
  Evaluate(documents, data, places, argc > 5 ? std::atoi(argv[5]) : 0);
  return 0;
}

}  // namespace
}  // namespace lede::train

int main(int argc, char** argv) { return lede::train::Main(argc, argv); }
