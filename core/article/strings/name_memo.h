// Caches a result per name, for the next element with the same name.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace lede::article {

// On a page, most elements share a few class attributes. Each slot keeps only the most recent name,
// so the cache never grows. Holds views of the names, which must outlive it.
template <typename Value>
class NameMemo {
 public:
  // The result of `read(name)`, which is called only if the name is not in the cache.
  template <typename Read>
  const Value& Get(std::string_view name, const Read& read) {
    Entry& entry = entries_[SlotOf(name)];
    if (!entry.known || entry.name != name) entry = {name, true, read(name)};
    return entry.value;
  }

 private:
  struct Entry {
    std::string_view name;
    bool known = false;
    Value value{};
  };
  static constexpr int kBits = 9;

  // Hashes only the length and both ends: the whole name is compared right after, so hashing all of
  // its bytes would read it twice.
  static size_t SlotOf(std::string_view name) {
    uint64_t first = 0, last = 0;
    if (name.size() >= 8) {
      std::memcpy(&first, name.data(), 8);
      std::memcpy(&last, name.data() + name.size() - 8, 8);
    } else {
      for (const char c : name) first = first << 8 | static_cast<unsigned char>(c);
    }
    constexpr uint64_t kOdd = 0x9E3779B97F4A7C15u;
    return ((first * kOdd ^ last) + name.size()) * kOdd >> (64 - kBits);
  }

  std::vector<Entry> entries_ = std::vector<Entry>(size_t{1} << kBits);
};

}  // namespace lede::article
