// The words that known names begin with, as a filter: most capitalised words begin none.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lede::mentions {

// Case, dots and a final "s" do not count. No false no; a false yes for about one word in five
// with the 5,000 names it is made for.
class FirstWords {
 public:
  void Add(std::string_view name);
  bool Has(std::string_view word) const;

 private:
  static constexpr uint32_t kBits = 1 << 14;
  std::array<uint64_t, kBits / 64> bits_{};
};

}  // namespace lede::mentions
