// Finds the names of people, organisations, locations and other things in a text.
#include "mentions/entities/tag_entities.h"

#include <algorithm>

#include "base/limits.h"
#include "mentions/entities/decode_labels.h"
#include "mentions/entities/document_words.h"
#include "mentions/entities/entity_features.h"

namespace lede::mentions {
namespace {

constexpr size_t kDistances = 2 * kReach + 1;

// What a word says about the tokens around it, by distance.
using WordScores = std::array<Scores, kDistances>;

std::vector<WordScores> ScoreWords(const DocumentWords& document, const FeatureTable& table) {
  std::vector<WordScores> scores(document.words.size());
  std::vector<WordFeature> features;
  for (size_t w = 0; w < document.words.size(); ++w) {
    features.clear();
    AppendWordFeatures(document.words[w], &features);
    for (const WordFeature& feature : features)
      for (int d = -feature.reach; d <= feature.reach; ++d)
        table.Add(KeyAt(feature, d), &scores[w][static_cast<size_t>(kReach + d)]);
  }
  return scores;
}

void AddTo(const Scores& from, Scores* to) {
  for (size_t i = 0; i < kNamed; ++i) (*to)[i] = static_cast<int16_t>((*to)[i] + from[i]);
}

// Sure names have margins of several hundred; half of those at `kEven` are right.
float Confidence(int32_t margin) {
  constexpr int32_t kEven = 32;
  return static_cast<float>(margin) / static_cast<float>(margin + kEven);
}

class Tagger {
 public:
  Tagger(const AnnotatedText& text, const EntityData& data)
      : text_(text),
        data_(data),
        decoder_(data.features),
        document_(ReadDocumentWords(text, data.clusters)),
        word_scores_(ScoreWords(document_, data.features)) {}

  std::vector<EntityMention> Run() {
    for (const Sentence& sentence : text_.sentences) {
      const uint32_t longest = static_cast<uint32_t>(limits::kMaxTokensPerSentence);
      for (uint32_t t = sentence.first_token; t < sentence.end_token; t += longest)
        Tag(t, std::min(t + longest, sentence.end_token));
    }
    return std::move(mentions_);
  }

 private:
  void Tag(uint32_t first, uint32_t end) {
    Score(first, end);
    decoder_.Decode(scores_, &labels_);
    for (uint32_t t = first, begin = first; t < end; ++t) {
      const int label = labels_[t - first].label;
      if (label == kOutside) continue;
      if (Opens(label)) begin = t;
      if (Closes(label)) Append(first, begin, t, TypeOf(label));
    }
  }

  void Score(uint32_t first, uint32_t end) {
    const SentenceView sentence(document_, first, end);
    scores_.assign(end - first, Scores{});
    for (uint32_t t = first; t < end; ++t) {
      Scores& scores = scores_[t - first];
      keys_.clear();
      sentence.AppendContextFeatures(t - first, &keys_);
      for (uint32_t key : keys_) data_.features.Add(key, &scores);
      for (int d = -kReach; d <= kReach; ++d) {
        const int64_t at = int64_t{t} + d;
        if (at < first || at >= end) continue;
        AddTo(word_scores_[document_.word_of[static_cast<size_t>(at)]]
                          [static_cast<size_t>(kReach + d)],
              &scores);
      }
    }
  }

  void Append(uint32_t offset, uint32_t first, uint32_t last, EntityType type) {
    if (mentions_.size() >= limits::kMaxMentions) return;
    int32_t margin = labels_[first - offset].margin;
    for (uint32_t t = first; t <= last; ++t) margin = std::min(margin, labels_[t - offset].margin);
    const Span span{text_.tokens[first].span.start, text_.tokens[last].span.end};
    mentions_.push_back({span, type, Confidence(margin)});
  }

  const AnnotatedText& text_;
  const EntityData& data_;
  const LabelDecoder decoder_;
  const DocumentWords document_;
  const std::vector<WordScores> word_scores_;
  std::vector<Scores> scores_;
  std::vector<DecodedLabel> labels_;
  std::vector<uint32_t> keys_;
  std::vector<EntityMention> mentions_;
};

}  // namespace

std::vector<EntityMention> TagEntities(const AnnotatedText& text, const EntityData& data) {
  return Tagger(text, data).Run();
}

}  // namespace lede::mentions
