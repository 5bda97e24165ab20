// Generated ranges of Unicode classes, scripts and lower-case mappings
// (tools/generate_unicode.mjs).
#pragma once

#include <cstddef>
#include <cstdint>

namespace lede {

struct ClassRange {
  char32_t first, last;
  uint8_t value;
};

// Every `stride`-th code point of the range maps to itself + delta.
struct LowerRange {
  char32_t first, last;
  int32_t delta;
  uint8_t stride;
};

extern const ClassRange kClassRanges[];
extern const size_t kClassRangeCount;
extern const ClassRange kScriptRanges[];
extern const size_t kScriptRangeCount;
extern const LowerRange kLowerRanges[];
extern const size_t kLowerRangeCount;

}  // namespace lede
