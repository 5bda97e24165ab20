// A half-open range of bytes in a UTF-8 text.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace lede {

// Invariant: start <= end. Refers to `[start, end)` of the text it was made for; it holds no
// pointer, so it never dangles. Offsets inside the core are bytes; api/ converts them to UTF-16
// code units once, when it writes the answer.
struct Span {
  uint32_t start = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - start; }
  bool empty() const { return start == end; }
  bool Contains(Span other) const { return start <= other.start && other.end <= end; }
  bool Overlaps(Span other) const { return start < other.end && other.start < end; }
  std::string_view In(std::string_view text) const { return text.substr(start, end - start); }

  friend bool operator==(Span a, Span b) { return a.start == b.start && a.end == b.end; }
  friend bool operator!=(Span a, Span b) { return !(a == b); }
  friend bool operator<(Span a, Span b) {
    return a.start != b.start ? a.start < b.start : a.end < b.end;
  }
};

}  // namespace lede
