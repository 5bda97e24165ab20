// Compares tagged mentions with annotated ones.
#include "evaluate.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <map>

#include "mentions/entities/tag_entities.h"

namespace lede::train {
namespace {

constexpr const char* kNames[] = {"PER", "ORG", "LOC", "MISC"};

struct Count {
  int right = 0, predicted = 0, annotated = 0;

  double F1() const { return predicted + annotated ? 200.0 * right / (predicted + annotated) : 0; }
  void Add(const Count& other) {
    right += other.right;
    predicted += other.predicted;
    annotated += other.annotated;
  }
};

bool Holds(const std::vector<EntityMention>& mentions, const EntityMention& wanted) {
  return std::any_of(mentions.begin(), mentions.end(), [&](const EntityMention& m) {
    return m.span == wanted.span && m.type == wanted.type;
  });
}

void PrintError(const LabelledDocument& document, const EntityMention& mention, const char* what) {
  const std::string_view text = document.article.text;
  const size_t from = mention.span.start - std::min(mention.span.start, 40u);
  std::string around(text.substr(from, mention.span.start - from));
  around += "[[" + std::string(mention.span.In(text)) + "]]";
  around += text.substr(mention.span.end, 40);
  std::replace(around.begin(), around.end(), '\n', '|');
  std::printf("%s %s %s %.2f %s\n", what, document.id.c_str(),
              kNames[static_cast<size_t>(mention.type)], static_cast<double>(mention.score),
              around.c_str());
}

}  // namespace

void Evaluate(const std::vector<LabelledDocument>& documents, const mentions::EntityData& data,
              const mentions::PlaceData& places, int errors) {
  std::map<std::string, std::array<Count, 4>> sources;
  size_t bytes = 0;
  std::clock_t time = 0;
  for (const LabelledDocument& document : documents) {
    const std::clock_t begin = std::clock();
    const std::vector<EntityMention> found = mentions::TagEntities(document.text, data, places);
    time += std::clock() - begin;
    bytes += document.article.text.size();
    std::array<Count, 4>& counts = sources[document.source];
    for (const EntityMention& m : document.mentions) {
      Count& count = counts[static_cast<size_t>(m.type)];
      ++count.annotated;
      const bool right = Holds(found, m);
      count.right += right;
      if (!right && errors > 0 && m.type != EntityType::kMisc)
        --errors, PrintError(document, m, "missed");
    }
    for (const EntityMention& m : found) {
      ++counts[static_cast<size_t>(m.type)].predicted;
      if (errors > 0 && m.type != EntityType::kMisc && !Holds(document.mentions, m))
        --errors, PrintError(document, m, "extra ");
    }
  }
  for (const auto& [source, counts] : sources) {
    Count all;
    for (size_t type = 0; type < 3; ++type) all.Add(counts[type]);
    std::printf("%-10s F1 %.2f  P %.2f R %.2f ", source.c_str(), all.F1(),
                100.0 * all.right / std::max(1, all.predicted),
                100.0 * all.right / std::max(1, all.annotated));
    for (size_t type = 0; type < 4; ++type)
      std::printf(" %s %.2f", kNames[type], counts[type].F1());
    std::printf("\n");
  }
  std::printf("%.2f MB/s\n",
              static_cast<double>(bytes) / 1e6 / (static_cast<double>(time) / CLOCKS_PER_SEC));
}

}  // namespace lede::train
