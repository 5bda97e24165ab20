// What of a page belongs to the article's body.
#pragma once

#include <cstdint>
#include <vector>

namespace lede::article {

// What becomes of a block; 0: it is left out. `kShownOnly`: in the HTML, not in the text.
inline constexpr uint8_t kInBody = 1, kShownOnly = 2;

// One flag for each block and each medium of a PageBlocks; of a medium 0 or kInBody.
struct BodyParts {
  std::vector<uint8_t> blocks;
  std::vector<uint8_t> media;
};

}  // namespace lede::article
