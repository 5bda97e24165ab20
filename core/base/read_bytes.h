// Reads numbers from packed little-endian bytes; every machine we build for is little-endian.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace lede {

// The number at byte `at`, which need not be aligned. Precondition: all its bytes are in `bytes`.
template <typename Number>
Number ReadAt(std::string_view bytes, size_t at) {
  Number number;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

// The number at `index` in the array at the start of `bytes`.
template <typename Number>
Number ReadNth(std::string_view bytes, size_t index) {
  return ReadAt<Number>(bytes, index * sizeof(Number));
}

}  // namespace lede
