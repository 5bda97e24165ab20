// Reads texts whose people and places have a known salience, as training examples.
#pragma once

#include <istream>
#include <vector>

#include "api/engine.h"
#include "facts/salience/salience_signs.h"

namespace lede::train {

struct SalienceItem {
  facts::SalienceSigns signs;
  double salience = 0;  // 0..1; also 0 for items that the annotators do not list
};

struct SalienceDocument {
  std::vector<SalienceItem> items;  // who, then where
  std::vector<double> truth;        // the annotators' values for all they list, descending
};

// Reads one JSON object per line: {"title", "text", "published"?, "entities": [{"entity", "names",
// "salience"}]}. An item matches an entity if one of its names or aliases is one of the entity's.
std::vector<SalienceDocument> ReadSalience(std::istream& in, const api::Engine& engine);

}  // namespace lede::train
