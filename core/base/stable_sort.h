// Sorts vectors of any type with one shared sort over indices, to save code size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace lede {

// Whether the item at the first index goes before the item at the second. A non-owning reference to
// a callable, which must outlive it.
class IndexOrder {
 public:
  template <typename Less>
  explicit IndexOrder(const Less& less)
      : less_(&less), call_([](const void* f, uint32_t a, uint32_t b) {
          return (*static_cast<const Less*>(f))(a, b);
        }) {}
  bool operator()(uint32_t a, uint32_t b) const { return call_(less_, a, b); }

 private:
  const void* less_;
  bool (*call_)(const void*, uint32_t, uint32_t);
};

// The indices 0 to count - 1, ordered by `before`; equal ones keep their order.
std::vector<uint32_t> OrderedIndices(std::size_t count, IndexOrder before);

// Like std::stable_sort, for short lists rather than hot loops. Each instantiation of
// std::stable_sort adds 4 KB to the WebAssembly module; this adds only the code that moves the
// items.
template <typename Item, typename Less>
void StableSort(std::vector<Item>* items, const Less& less) {
  const auto before = [&](uint32_t a, uint32_t b) { return less((*items)[a], (*items)[b]); };
  std::vector<Item> sorted;
  sorted.reserve(items->size());
  for (const uint32_t i : OrderedIndices(items->size(), IndexOrder(before)))
    sorted.push_back(std::move((*items)[i]));
  *items = std::move(sorted);
}

}  // namespace lede
