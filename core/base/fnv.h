// The FNV-1a hash in 32 and 64 bits, used as the key of words in tables and weights.
#pragma once

#include <cstdint>
#include <string_view>

namespace lede {

inline constexpr uint32_t kFnvSeed = 2166136261u;

// Adds one byte or code point to a running hash.
constexpr uint32_t FnvStep(uint32_t hash, uint32_t value) { return (hash ^ value) * 16777619u; }

constexpr uint32_t Fnv32(std::string_view bytes) {
  uint32_t hash = kFnvSeed;
  for (const char c : bytes) hash = FnvStep(hash, static_cast<unsigned char>(c));
  return hash;
}

constexpr uint64_t Fnv64(std::string_view bytes) {
  uint64_t hash = 14695981039346656037u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash;
}

}  // namespace lede
