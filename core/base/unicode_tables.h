// Generated ranges of Unicode classes, scripts and lower-case mappings (tools/generate_unicode.mjs).
#pragma once

#include <cstddef>
#include <cstdint>

namespace lede {

// The runs of code points of one value, in order, as `length << 5 | value` in LEB128. They cover all of Unicode.
extern const uint8_t kClassBytes[];
extern const size_t kClassByteCount;
extern const uint8_t kScriptBytes[];
extern const size_t kScriptByteCount;

// Every `stride`-th code point of [first, last] maps to itself + delta.
struct LowerRange {
  uint32_t first : 24, stride : 8;
  uint32_t last;
  int32_t delta;
};
extern const LowerRange kLowerRanges[];
extern const size_t kLowerRangeCount;

}  // namespace lede
