// From learned weights to the bytes the tagger reads.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sequence_model.h"

namespace lede::train {

// Keeps the `most` rows of the largest weights, in steps of 1/scale, as FeatureTable reads them.
// `keys[i]` is the key of row i; `counts[i]` how often it was seen.
std::string PackWeights(const SequenceModel& model, const std::vector<uint32_t>& keys,
                        const std::vector<uint32_t>& counts, size_t most);

}  // namespace lede::train
