// What was found out for a name, kept for the next element of that name.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace lede::article {

// A page gives most of its elements the same few class attributes. Of the names that share a slot
// the last is kept, so that a memo never grows. Views of names: they must outlive it.
template <typename Value>
class NameMemo {
 public:
  // What `read(name)` gives; it is called only for a name that isn't kept.
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

  // By the length and both ends alone: the whole name is compared right after, so that a hash of
  // all its bytes would read it twice.
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
