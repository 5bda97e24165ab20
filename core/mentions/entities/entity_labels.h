// The tagger's labels: "outside", or a type and a position in the name (BILOU).
#pragma once

#include <cstdint>

#include "model/mentions.h"

namespace lede::mentions {

enum class Part : uint8_t { kBegin, kInside, kLast, kUnit };

inline constexpr int kTypes = 4;
inline constexpr int kOutside = 0;
inline constexpr int kLabels = 1 + 4 * kTypes;
inline constexpr int kNamed = kLabels - 1;  // labels that have weights; "outside" always scores 0

constexpr int LabelOf(EntityType type, Part part) {
  return 1 + 4 * static_cast<int>(type) + static_cast<int>(part);
}
// Preconditions: label != kOutside.
constexpr EntityType TypeOf(int label) { return static_cast<EntityType>((label - 1) / 4); }
constexpr Part PartOf(int label) { return static_cast<Part>((label - 1) % 4); }

// Closes: a name may end here, or none is open after `label`. Opens: a name may begin here, or none
// is open before it.
constexpr bool Closes(int label) {
  return label == kOutside || PartOf(label) == Part::kLast || PartOf(label) == Part::kUnit;
}
constexpr bool Opens(int label) {
  return label == kOutside || PartOf(label) == Part::kBegin || PartOf(label) == Part::kUnit;
}
constexpr bool MayFollow(int before, int label) {
  if (Closes(before) || Opens(label)) return Closes(before) && Opens(label);
  return TypeOf(before) == TypeOf(label);
}

}  // namespace lede::mentions
