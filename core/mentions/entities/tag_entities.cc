// Finds the names of people, organisations, locations and other things in a text.
#include "mentions/entities/tag_entities.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "base/limits.h"
#include "mentions/entities/decode_labels.h"
#include "mentions/entities/document_votes.h"
#include "mentions/entities/document_words.h"
#include "mentions/entities/entity_features.h"

namespace lede::mentions {
namespace {

constexpr size_t kDistances = 2 * kReach + 1;
constexpr size_t kKeptScores = 50'000;  // tokens; beyond this, scores are computed twice

// A word's score contributions to the tokens around it, by distance.
using WordScores = std::array<Scores, kDistances>;

std::vector<WordScores> ScoreWords(const DocumentWords& document, const FeatureTable& table) {
  std::vector<WordScores> scores(document.words.size());
  std::vector<WordFeature> features;
  std::vector<uint32_t> keys;
  for (uint32_t w = 0; w < document.words.size(); ++w) {
    features.clear();
    AppendWordFeatures(document, w, &features);
    for (int d = -kReach; d <= kReach; ++d) {
      keys.clear();
      for (const WordFeature& feature : features)
        if (std::abs(d) <= feature.reach) keys.push_back(KeyAt(feature, d));
      table.Add(keys, &scores[w][static_cast<size_t>(kReach + d)]);
    }
  }
  return scores;
}

void AddTo(const Scores& from, Scores* to) {
  for (size_t i = 0; i < kNamed; ++i) (*to)[i] = static_cast<int16_t>((*to)[i] + from[i]);
}

// Certain names have margins of several hundred; at a margin of `kEven` half are right.
float Confidence(int32_t margin) {
  constexpr int32_t kEven = 32;
  return static_cast<float>(margin) / static_cast<float>(margin + kEven);
}

class Tagger {
 public:
  Tagger(const AnnotatedText& text, const EntityData& data, const PlaceData& places)
      : text_(text),
        data_(data),
        decoder_(data.features.ReadTransitions()),
        document_(ReadDocumentWords(text, data.clusters, places)),
        word_scores_(ScoreWords(document_, data.features)) {}

  std::vector<EntityMention> Run() {
    CutSentences();
    scores_.resize(std::min(text_.tokens.size(), kKeptScores) + limits::kMaxTokensPerSentence);
    labels_.resize(text_.tokens.size());
    for (const Range& range : ranges_) {
      Score(range);
      Decode(range);
    }
    Reconsider();
    for (const Range& range : ranges_) Collect(range);
    return std::move(mentions_);
  }

 private:
  // A sentence, or part of one that is too long; half-open.
  struct Range {
    uint32_t first, end;
  };

  // Where the scores of a range are stored. All ranges past kKeptScores share one buffer.
  Scores* ScoresOf(const Range& range) {
    return scores_.data() +
           (IsKept(range) ? range.first : scores_.size() - limits::kMaxTokensPerSentence);
  }
  static bool IsKept(const Range& range) { return range.end <= kKeptScores; }

  // Splits sentences at table cells, which a name never crosses, and at the length limit.
  void CutSentences() {
    const uint32_t longest = static_cast<uint32_t>(limits::kMaxTokensPerSentence);
    for (const Sentence& sentence : text_.sentences) {
      uint32_t first = sentence.first_token;
      for (uint32_t t = first; t < sentence.end_token; ++t) {
        const bool ends = t + 1 == sentence.end_token || IsTabAfter(t);
        if (!ends && t + 1 - first < longest) continue;
        ranges_.push_back({first, t + 1});
        first = t + 1;
      }
    }
  }

  bool IsTabAfter(uint32_t token) const {
    const Span gap{text_.tokens[token].span.end, text_.tokens[token + 1].span.start};
    return gap.In(text_.text).find('\t') != std::string_view::npos;
  }

  void Score(const Range& range) {
    const SentenceView sentence(document_, range.first, range.end);
    for (uint32_t t = range.first; t < range.end; ++t) {
      Scores& scores = ScoresOf(range)[t - range.first];
      scores = Scores{};
      keys_.clear();
      sentence.AppendContextFeatures(t - range.first, &keys_);
      data_.features.Add(keys_, &scores);
      for (int d = -kReach; d <= kReach; ++d) {
        const int64_t at = int64_t{t} + d;
        if (at < range.first || at >= range.end) continue;
        AddTo(word_scores_[document_.word_of[static_cast<size_t>(at)]]
                          [static_cast<size_t>(kReach + d)],
              &scores);
      }
    }
  }

  void Decode(const Range& range) {
    decoder_.Decode(ScoresOf(range), range.end - range.first, labels_.data() + range.first);
  }

  // Labels each occurrence of a word again, given how the other occurrences were labelled.
  void Reconsider() {
    const DocumentVotes votes(document_, labels_);
    for (const Range& range : ranges_) {
      bool heard = false;
      if (!IsKept(range)) Score(range);
      for (uint32_t t = range.first; t < range.end; ++t) {
        keys_.clear();
        votes.AppendFeatures(t, range.first, range.end, &keys_);
        data_.features.Add(keys_, &ScoresOf(range)[t - range.first]);
        heard = heard || !keys_.empty();
      }
      if (heard) Decode(range);
    }
  }

  void Collect(const Range& range) {
    uint32_t begin = range.first;
    for (uint32_t t = range.first; t < range.end; ++t) {
      const int label = labels_[t].label;
      if (label == kOutside) continue;
      if (Opens(label)) begin = t;
      if (Closes(label)) Append(begin, t, TypeOf(label));
    }
  }

  void Append(uint32_t first, uint32_t last, EntityType type) {
    if (mentions_.size() >= limits::kMaxMentions) return;
    int32_t margin = labels_[first].margin;
    for (uint32_t t = first; t <= last; ++t) margin = std::min(margin, labels_[t].margin);
    const Span span{text_.tokens[first].span.start, text_.tokens[last].span.end};
    mentions_.push_back({span, type, Confidence(margin)});
  }

  const AnnotatedText& text_;
  const EntityData& data_;
  LabelDecoder decoder_;
  const DocumentWords document_;
  const std::vector<WordScores> word_scores_;
  std::vector<Range> ranges_;
  std::vector<Scores> scores_;
  std::vector<DecodedLabel> labels_;
  std::vector<uint32_t> keys_;
  std::vector<EntityMention> mentions_;
};

}  // namespace

std::vector<EntityMention> TagEntities(const AnnotatedText& text, const EntityData& data,
                                       const PlaceData& places) {
  return Tagger(text, data, places).Run();
}

}  // namespace lede::mentions
