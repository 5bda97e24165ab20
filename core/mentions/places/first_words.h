// A filter for the first words of known names: most capitalised words begin none.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lede::mentions {

// Ignores case, dots and a final "s". Never gives a false no; with the 5,000 names it is sized for,
// about one unknown word in five gets a false yes.
class FirstWords {
 public:
  void Add(std::string_view name);
  bool Has(std::string_view word) const;

 private:
  static constexpr uint32_t kBits = 1 << 14;
  std::array<uint64_t, kBits / 64> bits_{};
};

}  // namespace lede::mentions
