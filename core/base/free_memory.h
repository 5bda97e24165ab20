// Gives back the memory of a container.
#pragma once

namespace lede {

// Empties a string or vector and frees its memory, which `= {}` and `clear()` would keep.
template <typename Container>
void FreeMemory(Container* container) {
  Container().swap(*container);
}

}  // namespace lede
