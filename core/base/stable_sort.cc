// Sorts vectors of any type with one shared sort over indices, to save code size.
#include "base/stable_sort.h"

#include <algorithm>
#include <numeric>

namespace lede {

std::vector<uint32_t> OrderedIndices(std::size_t count, IndexOrder before) {
  std::vector<uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), before);
  return order;
}

}  // namespace lede
