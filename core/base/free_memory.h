// Gives back the memory of a value.
#pragma once

#include <utility>

namespace lede {

// Empties a string, a vector or what consists of them, and frees their memory, which `= {}` and
// `clear()` would keep.
template <typename Value>
void FreeMemory(Value* value) {
  const Value freed = std::move(*value);
}

}  // namespace lede
