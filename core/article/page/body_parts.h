// Which blocks and media of a page belong to the article's body.
#pragma once

#include <cstdint>
#include <vector>

namespace lede::article {

// Values for a block; 0 means that it is left out. `kShownOnly`: in the HTML, but not in the text.
inline constexpr uint8_t kInBody = 1, kShownOnly = 2;

// One value for each block and each medium of a PageBlocks; for media only 0 or kInBody.
struct BodyParts {
  std::vector<uint8_t> blocks;
  std::vector<uint8_t> media;
};

}  // namespace lede::article
