// What of a page belongs to the article's body.
#pragma once

#include <cstdint>
#include <vector>

namespace lede::article {

inline constexpr uint8_t kInBody = 1, kShownOnly = 2;  // the second in the HTML, not in the text

// One flag for each block and each medium of a PageBlocks; 0 is left out.
struct BodyParts {
  std::vector<uint8_t> blocks;
  std::vector<uint8_t> media;
};

}  // namespace lede::article
