// Reads numbers from packed bytes, little endian as every machine we build for is.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace lede {

// The number at byte `at`, which need not be aligned. Precondition: its bytes are all there.
template <typename Number>
Number ReadAt(std::string_view bytes, size_t at) {
  Number number;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

// The number at `index` of an array that the bytes begin with.
template <typename Number>
Number ReadNth(std::string_view bytes, size_t index) {
  return ReadAt<Number>(bytes, index * sizeof(Number));
}

}  // namespace lede
