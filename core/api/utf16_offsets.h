// Byte offsets of a UTF-8 text to UTF-16 code units.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace lede::api {

// One pass over the text to build, one short step a lookup; a mark every 64 bytes. `text` must
// outlive it.
class Utf16Offsets {
 public:
  explicit Utf16Offsets(std::string_view text);
  // Precondition: `byte` is at most the text's size and on a boundary of code points.
  uint32_t At(uint32_t byte) const;

 private:
  std::string_view text_;
  std::vector<uint32_t> marks_;
};

}  // namespace lede::api
