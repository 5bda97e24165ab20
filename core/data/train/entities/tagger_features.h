// Extracts the features that the tagger sees in annotated documents, numbered for training.
#pragma once

#include <cstdint>
#include <vector>

#include "corpus.h"
#include "mentions/entities/document_words.h"
#include "mentions/entities/entity_data.h"
#include "mentions/places/place_data.h"
#include "sequence_model.h"

namespace lede::train {

// The words of a document, and for each of its sentences the first token, the features and the
// labels.
struct DocumentFeatures {
  mentions::DocumentWords words;
  std::vector<uint32_t> first_tokens;
  std::vector<Sequence> sequences;  // features are keys until they are numbered
};

// First-pass features. Mentions that do not consist of whole tokens are extended to whole tokens.
DocumentFeatures ExtractFeatures(const LabelledDocument& document,
                                 const mentions::EntityData& data,
                                 const mentions::PlaceData& places);

// Second-pass features. The scores of the first pass become the base of each sequence.
std::vector<Sequence> ExtractVoteFeatures(const DocumentFeatures& document,
                                          const SequenceModel& first_pass);

// The rows of a model: its keys in order, and how often each was seen.
struct FeatureNumbers {
  std::vector<uint32_t> keys, counts;
};

// Numbers the keys seen at least `least` times and replaces keys by their numbers. Drops other
// keys.
FeatureNumbers NumberFeatures(uint32_t least, const std::vector<Sequence*>& sequences);

}  // namespace lede::train
