// Texts whose people and places have a known salience, as examples to learn from.
#pragma once

#include <istream>
#include <vector>

#include "api/engine.h"
#include "facts/salience/salience_signs.h"

namespace lede::train {

struct SalienceItem {
  facts::SalienceSigns signs;
  double salience = 0;  // 0..1; 0 also of what the annotators do not list
};

struct SalienceDocument {
  std::vector<SalienceItem> items;  // who, then where
  std::vector<double> truth;        // the annotators' values, falling, of all they list
};

// One JSON object a line: {"title", "text", "published"?, "entities": [{"entity", "names",
// "salience"}]}. An item is an entity when one of its names or aliases is one of the entity's.
std::vector<SalienceDocument> ReadSalience(std::istream& in, const api::Engine& engine);

}  // namespace lede::train
