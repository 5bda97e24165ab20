// Converts byte offsets in a UTF-8 text to UTF-16 code units.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace lede::api {

// Construction takes one pass over the text and stores a mark every 64 bytes; a lookup takes one
// short step from there. `text` must outlive it.
class Utf16Offsets {
 public:
  explicit Utf16Offsets(std::string_view text);
  // Precondition: `byte` is at most the size of the text and on a character boundary.
  uint32_t At(uint32_t byte) const;

 private:
  std::string_view text_;
  std::vector<uint32_t> marks_;
};

}  // namespace lede::api
