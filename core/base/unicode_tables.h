// Generated ranges of Unicode classes, scripts and lower-case mappings (tools/generate_unicode.mjs).
#pragma once

#include <cstddef>
#include <cstdint>

namespace lede {

// Where a run of code points of one value starts: code point << 8 | value. The runs cover all of Unicode, in order.
extern const uint32_t kClassRuns[];
extern const size_t kClassRunCount;
extern const uint32_t kScriptRuns[];
extern const size_t kScriptRunCount;

// Every `stride`-th code point of [first, last] maps to itself + delta.
struct LowerRange {
  uint32_t first : 24, stride : 8;
  uint32_t last;
  int32_t delta;
};
extern const LowerRange kLowerRanges[];
extern const size_t kLowerRangeCount;

}  // namespace lede
