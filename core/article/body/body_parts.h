// What of a page belongs to the article's body.
#pragma once

#include <cstdint>
#include <vector>

namespace lede::article {

// One flag for each block and each medium of a PageBlocks.
struct BodyParts {
  std::vector<uint8_t> blocks;
  std::vector<uint8_t> media;
};

}  // namespace lede::article
