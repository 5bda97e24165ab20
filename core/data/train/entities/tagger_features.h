// The features of annotated documents as the tagger sees them, numbered for learning.
#pragma once

#include <cstdint>
#include <vector>

#include "corpus.h"
#include "mentions/entities/document_words.h"
#include "mentions/entities/entity_data.h"
#include "sequence_model.h"

namespace lede::train {

// A document's words and, for each of its sentences, its first token, its features and its labels.
struct DocumentFeatures {
  mentions::DocumentWords words;
  std::vector<uint32_t> first_tokens;
  std::vector<Sequence> sequences;  // features are keys until they are numbered
};

// First-pass features. Mentions that are not whole tokens grow to them.
DocumentFeatures ExtractFeatures(const LabelledDocument& document,
                                 const mentions::EntityData& data);

// Second-pass features, given the scores of the first pass, which become the base of each sequence.
std::vector<Sequence> ExtractVoteFeatures(const DocumentFeatures& document,
                                          const SequenceModel& first_pass);

// The rows of a model: its keys in order, and how often each was seen.
struct FeatureNumbers {
  std::vector<uint32_t> keys, counts;
};

// Numbers the keys seen at least `least` times, and replaces keys by numbers; others are dropped.
FeatureNumbers NumberFeatures(uint32_t least, const std::vector<Sequence*>& sequences);

}  // namespace lede::train
