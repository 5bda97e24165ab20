// A filter for the first words of known names: most capitalised words begin none.
#include "mentions/places/first_words.h"

#include "base/ascii.h"
#include "base/fnv.h"

namespace lede::mentions {
namespace {

uint32_t HashWord(std::string_view word) {
  if (word.size() > 3 && (word.back() == 's' || word.back() == 'S')) word.remove_suffix(1);
  uint32_t hash = kFnvSeed;
  for (const char c : word) {
    if (c != '.') hash = FnvStep(hash, static_cast<uint8_t>(ToAsciiLower(c)));
  }
  return hash ^ (hash >> 15);
}

}  // namespace

void FirstWords::Add(std::string_view name) {
  const uint32_t bit = HashWord(name.substr(0, name.find(' '))) % kBits;
  bits_[bit / 64] |= uint64_t{1} << (bit % 64);
}

bool FirstWords::Has(std::string_view word) const {
  const uint32_t bit = HashWord(word) % kBits;
  return (bits_[bit / 64] >> (bit % 64)) & 1;
}

}  // namespace lede::mentions
