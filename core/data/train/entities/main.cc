// Learns the weights of the entity tagger, or measures it.
//
//   lede_train_entities TRAIN.jsonl.gz OUT.bin      learn
//   lede_train_entities --evaluate DEV.jsonl.gz [WEIGHTS.bin] [ERRORS]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/limits.h"
#include "cli/embedded_data.h"
#include "corpus.h"
#include "evaluate.h"
#include "mentions/entities/document_words.h"
#include "mentions/entities/entity_features.h"
#include "pack_weights.h"
#include "sequence_model.h"

namespace lede::train {
namespace {

using mentions::DocumentWords;
using mentions::EntityData;
using mentions::KeyAt;
using mentions::kReach;
using mentions::LabelOf;
using mentions::Part;
using mentions::SentenceView;
using mentions::WordFeature;

double Option(const char* name, double otherwise) {
  const char* value = std::getenv(name);
  return value ? std::atof(value) : otherwise;
}

// The label of each token; mentions that are no whole tokens grow to them.
std::vector<uint8_t> LabelTokens(const LabelledDocument& document) {
  std::vector<uint8_t> labels(document.text.tokens.size(), mentions::kOutside);
  size_t token = 0;
  const auto& tokens = document.text.tokens;
  for (const EntityMention& m : document.mentions) {
    while (token < tokens.size() && tokens[token].span.end <= m.span.start) ++token;
    size_t end = token;
    while (end < tokens.size() && tokens[end].span.start < m.span.end) ++end;
    for (size_t t = token; t < end; ++t) {
      const Part part = end - token == 1 ? Part::kUnit
                        : t == token     ? Part::kBegin
                        : t + 1 == end   ? Part::kLast
                                         : Part::kInside;
      labels[t] = static_cast<uint8_t>(LabelOf(m.type, part));
    }
    token = end;
  }
  return labels;
}

// Appends the keys of each token of each sentence to `keys` and sentences to `sequences` (features
// are keys at first).
void Extract(const LabelledDocument& document, const EntityData& data,
             std::vector<Sequence>* sequences) {
  const DocumentWords words = ReadDocumentWords(document.text, data.clusters);
  std::vector<std::vector<WordFeature>> features(words.words.size());
  for (size_t w = 0; w < words.words.size(); ++w) AppendWordFeatures(words.words[w], &features[w]);
  const std::vector<uint8_t> labels = LabelTokens(document);
  for (const Sentence& sentence : document.text.sentences) {
    const uint32_t first = sentence.first_token;
    const uint32_t end =
        std::min<uint32_t>(sentence.end_token, first + limits::kMaxTokensPerSentence);
    const SentenceView view(words, first, end);
    Sequence sequence;
    for (uint32_t t = first; t < end; ++t) {
      sequence.starts.push_back(static_cast<uint32_t>(sequence.features.size()));
      view.AppendContextFeatures(t - first, &sequence.features);
      for (int d = -kReach; d <= kReach; ++d) {
        const int64_t at = int64_t{t} + d;
        if (at < first || at >= end) continue;
        for (const WordFeature& f : features[words.word_of[static_cast<size_t>(at)]])
          if (std::abs(d) <= f.reach) sequence.features.push_back(KeyAt(f, d));
      }
      sequence.labels.push_back(labels[t]);
    }
    sequence.starts.push_back(static_cast<uint32_t>(sequence.features.size()));
    // A cut at the longest length may leave a name open.
    if (!mentions::Closes(sequence.labels.back())) sequence.labels.back() = mentions::kOutside;
    bool sound = mentions::Opens(sequence.labels[0]);
    for (size_t t = 1; t < sequence.size(); ++t)
      sound = sound && mentions::MayFollow(sequence.labels[t - 1], sequence.labels[t]);
    if (sound) sequences->push_back(std::move(sequence));
  }
}

// Numbers the keys seen at least `least` times and replaces keys by their numbers.
void Number(uint32_t least, std::vector<Sequence>* sequences, std::vector<uint32_t>* keys,
            std::vector<uint32_t>* counts) {
  std::unordered_map<uint32_t, uint32_t> seen;
  for (const Sequence& s : *sequences)
    for (uint32_t key : s.features) ++seen[key];
  for (const auto& [key, count] : seen)
    if (count >= least) keys->push_back(key);
  std::sort(keys->begin(), keys->end());
  std::unordered_map<uint32_t, uint32_t> numbers;
  for (uint32_t i = 0; i < keys->size(); ++i) {
    numbers[(*keys)[i]] = i;
    counts->push_back(seen[(*keys)[i]]);
  }
  for (Sequence& s : *sequences) {
    std::vector<uint32_t> features, starts;
    for (size_t t = 0; t < s.size(); ++t) {
      starts.push_back(static_cast<uint32_t>(features.size()));
      for (uint32_t f = s.starts[t]; f < s.starts[t + 1]; ++f) {
        const auto found = numbers.find(s.features[f]);
        if (found != numbers.end()) features.push_back(found->second);
      }
    }
    starts.push_back(static_cast<uint32_t>(features.size()));
    s.features = std::move(features);
    s.starts = std::move(starts);
  }
}

std::string ReadFile(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

int Learn(const char* corpus, const char* out_path, const text::TextData& text_data,
          const EntityData& data) {
  std::vector<LabelledDocument> documents;
  if (!ReadCorpus(corpus, text_data, &documents)) return 3;
  std::vector<Sequence> sequences;
  for (const LabelledDocument& document : documents) Extract(document, data, &sequences);
  std::vector<uint32_t> keys, counts;
  Number(static_cast<uint32_t>(Option("MIN", 2)), &sequences, &keys, &counts);
  size_t tokens = 0, features = 0;
  for (const Sequence& s : sequences) tokens += s.size(), features += s.features.size();
  std::fprintf(stderr, "%zu sentences, %zu tokens, %zu features, %zu rows\n", sequences.size(),
               tokens, features, keys.size());
  SequenceModel model;
  model.weights.assign(keys.size(), Row{});
  TrainingOptions options;
  options.epochs = static_cast<int>(Option("EPOCHS", 8));
  options.rate = static_cast<float>(Option("RATE", 0.25));
  options.shrink = static_cast<float>(Option("SHRINK", 1e-5));
  options.dropout = static_cast<float>(Option("DROPOUT", 0.1));
  Train(sequences, options, &model);
  const std::string bytes =
      PackWeights(model, keys, counts, static_cast<size_t>(Option("ROWS", 50000)));
  std::ofstream(out_path, std::ios::binary) << bytes;
  return 0;
}

int Main(int argc, char** argv) {
  const auto pack = data::Pack::Open(cli::EmbeddedData());
  if (!pack.ok()) return 3;
  const auto text_data = text::TextData::Load(*pack);
  std::string cf = std::getenv("CLUSTERS") ? ReadFile(std::getenv("CLUSTERS"))
                                           : std::string(pack->Find("entity_clusters.bin"));
  const auto clusters = mentions::WordClusters::Open(cf);
  if (!text_data.ok() || !clusters.ok()) return 3;
  EntityData data;
  data.clusters = *clusters;
  if (argc >= 3 && std::string(argv[1]) == "--evaluate") {
    const std::string weights =
        argc > 3 ? ReadFile(argv[3]) : std::string(pack->Find("entities.bin"));
    const auto table = mentions::FeatureTable::Open(weights);
    if (!table.ok()) return 3;
    data.features = *table;
    std::vector<LabelledDocument> documents;
    if (!ReadCorpus(argv[2], *text_data, &documents)) return 3;
    Evaluate(documents, data, argc > 4 ? std::atoi(argv[4]) : 0);
    return 0;
  }
  if (argc != 3) return 2;
  return Learn(argv[1], argv[2], *text_data, data);
}

}  // namespace
}  // namespace lede::train

int main(int argc, char** argv) { return lede::train::Main(argc, argv); }
