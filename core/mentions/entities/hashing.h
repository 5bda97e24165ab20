// Hashes of words and feature keys, shared by the trainer and the tagger.
#pragma once

#include <cstdint>

namespace lede::mentions {

// Mixes a 64-bit value so that every bit affects all others (the finaliser of MurmurHash3).
inline uint64_t Spread(uint64_t x) {
  x ^= x >> 33;
  x *= 0xff51afd7ed558ccdull;
  x ^= x >> 33;
  x *= 0xc4ceb9fe1a85ec53ull;
  return x ^ (x >> 33);
}

// The key of a feature, from its kind and value.
inline uint32_t Key(uint32_t kind, uint32_t value) {
  return static_cast<uint32_t>(((uint64_t{kind} * 0x9e3779b1u) ^ value) * 0x9ddfea08eb382d69ull >>
                               32);
}
inline uint32_t Key(uint32_t kind, uint32_t a, uint32_t b) { return Key(Key(kind, a), b); }
inline uint32_t Key(uint32_t kind, uint32_t a, uint32_t b, uint32_t c) {
  return Key(Key(kind, a, b), c);
}

}  // namespace lede::mentions
