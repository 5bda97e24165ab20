// Extracts the features that the tagger sees in annotated documents, numbered for training.
#include "tagger_features.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

#include "base/limits.h"
#include "mentions/entities/decode_labels.h"
#include "mentions/entities/document_votes.h"
#include "mentions/entities/entity_features.h"
#include "pack_weights.h"

namespace lede::train {
namespace {

using mentions::KeyAt;
using mentions::kReach;
using mentions::LabelOf;
using mentions::Part;
using mentions::WordFeature;

std::vector<uint8_t> LabelTokens(const LabelledDocument& document) {
  const std::vector<Token>& tokens = document.text.tokens;
  std::vector<uint8_t> labels(tokens.size(), mentions::kOutside);
  size_t token = 0;
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

// Removes names that are cut off by the end of a sentence.
void MendLabels(std::vector<uint8_t>* labels) {
  size_t begin = 0;
  int before = mentions::kOutside;
  for (size_t t = 0; t <= labels->size(); ++t) {
    const int label = t < labels->size() ? (*labels)[t] : mentions::kOutside;
    if (!mentions::MayFollow(before, label)) {
      if (mentions::Opens(label)) {
        std::fill(labels->begin() + static_cast<std::ptrdiff_t>(begin),
                  labels->begin() + static_cast<std::ptrdiff_t>(t), mentions::kOutside);
        before = mentions::kOutside;
      } else {
        (*labels)[t] = mentions::kOutside;
        before = mentions::kOutside;
        continue;
      }
    }
    if (mentions::Opens(label)) begin = t;
    before = label;
  }
}

Sequence ExtractSentence(const mentions::DocumentWords& words,
                         const std::vector<std::vector<WordFeature>>& features, uint32_t first,
                         uint32_t end) {
  const mentions::SentenceView view(words, first, end);
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
  }
  sequence.starts.push_back(static_cast<uint32_t>(sequence.features.size()));
  return sequence;
}

mentions::Scores QuantiseScores(const Row& row) {
  mentions::Scores scores;
  for (size_t i = 0; i < mentions::kNamed; ++i)
    scores[i] = static_cast<int16_t>(Quantise(row[i], INT16_MAX));
  return scores;
}

mentions::Transitions QuantiseTransitions(const SequenceModel& model) {
  mentions::Transitions transitions;
  for (size_t a = 0; a <= kLabels; ++a)
    for (size_t b = 0; b < kLabels; ++b)
      transitions[a][b] = Quantise(model.transitions[a][b], INT16_MAX);
  return transitions;
}

}  // namespace

DocumentFeatures ExtractFeatures(const LabelledDocument& document,
                                 const mentions::EntityData& data,
                                 const mentions::PlaceData& places) {
  DocumentFeatures out;
  out.words = ReadDocumentWords(document.text, data.clusters, places);
  std::vector<std::vector<WordFeature>> features(out.words.words.size());
  for (uint32_t w = 0; w < features.size(); ++w) AppendWordFeatures(out.words, w, &features[w]);
  const std::vector<uint8_t> labels = LabelTokens(document);
  const uint32_t longest = static_cast<uint32_t>(limits::kMaxTokensPerSentence);
  for (const Sentence& sentence : document.text.sentences) {
    for (uint32_t first = sentence.first_token; first < sentence.end_token; first += longest) {
      const uint32_t end = std::min(first + longest, sentence.end_token);
      Sequence sequence = ExtractSentence(out.words, features, first, end);
      sequence.labels.assign(labels.begin() + first, labels.begin() + end);
      MendLabels(&sequence.labels);
      out.first_tokens.push_back(first);
      out.sequences.push_back(std::move(sequence));
    }
  }
  return out;
}

std::vector<Sequence> ExtractVoteFeatures(const DocumentFeatures& document,
                                          const SequenceModel& first_pass) {
  mentions::LabelDecoder decoder(QuantiseTransitions(first_pass));
  std::vector<mentions::DecodedLabel> labels(document.words.word_of.size());
  std::vector<Sequence> out;
  for (size_t s = 0; s < document.sequences.size(); ++s) {
    const Sequence& from = document.sequences[s];
    Sequence sequence;
    sequence.labels = from.labels;
    std::vector<mentions::Scores> scores;
    for (size_t t = 0; t < from.size(); ++t) {
      sequence.base.push_back(ScoreToken(first_pass, from, t));
      scores.push_back(QuantiseScores(sequence.base.back()));
    }
    decoder.Decode(scores.data(), scores.size(), labels.data() + document.first_tokens[s]);
    out.push_back(std::move(sequence));
  }
  const mentions::DocumentVotes votes(document.words, labels);
  for (size_t s = 0; s < out.size(); ++s) {
    const uint32_t first = document.first_tokens[s];
    const uint32_t end = first + static_cast<uint32_t>(out[s].size());
    for (uint32_t t = first; t < end; ++t) {
      out[s].starts.push_back(static_cast<uint32_t>(out[s].features.size()));
      votes.AppendFeatures(t, first, end, &out[s].features);
    }
    out[s].starts.push_back(static_cast<uint32_t>(out[s].features.size()));
  }
  return out;
}

FeatureNumbers NumberFeatures(uint32_t least, const std::vector<Sequence*>& sequences) {
  std::unordered_map<uint32_t, uint32_t> seen;
  for (const Sequence* s : sequences)
    for (uint32_t key : s->features) ++seen[key];
  FeatureNumbers numbers;
  for (const auto& [key, count] : seen)
    if (count >= least) numbers.keys.push_back(key);
  std::sort(numbers.keys.begin(), numbers.keys.end());
  for (uint32_t key : numbers.keys) numbers.counts.push_back(seen[key]);
  constexpr uint32_t kNone = UINT32_MAX;
  for (auto& [key, count] : seen) count = kNone;
  for (uint32_t i = 0; i < numbers.keys.size(); ++i) seen[numbers.keys[i]] = i;
  for (Sequence* s : sequences) {
    uint32_t kept = 0;
    for (size_t t = 0; t < s->size(); ++t) {
      const uint32_t begin = s->starts[t], end = s->starts[t + 1];
      s->starts[t] = kept;
      // Positions before `begin` have been read; `kept` never passes them.
      for (uint32_t f = begin; f < end; ++f) {
        const uint32_t number = seen[s->features[f]];
        if (number != kNone) s->features[kept++] = number;
      }
    }
    s->starts[s->size()] = kept;
    s->features.resize(kept);
    s->features.shrink_to_fit();
  }
  return numbers;
}

}  // namespace lede::train
