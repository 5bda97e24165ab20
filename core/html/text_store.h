// The bytes of a tree: the page itself and, behind it, what the page does not hold as such.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace lede::html {

// Bytes of a TextStore. Offsets, not pointers, so that a node stays small and the store may grow.
struct Slice {
  uint32_t begin = 0;
  uint32_t size = 0;
};

// Offsets below the page's size are into the page, the others into the bytes that the store owns.
class TextStore {
 public:
  // A view, valid until the store changes or dies.
  std::string_view View(Slice slice) const {
    const char* base = slice.begin < page_.size() ? page_.data() + slice.begin
                                                  : owned_.data() + (slice.begin - page_.size());
    return {base, slice.size};
  }

  std::string_view page() const { return page_; }
  size_t owned_size() const { return owned_.size(); }
  // `page` must outlive the store. Precondition: nothing is stored yet.
  void SetPage(std::string_view page) { page_ = page; }
  // The same, but the store keeps the bytes itself.
  void SetOwnedPage(std::string page);

  // The slice of `text`: itself if it lies in the page, else a copy.
  Slice Store(std::string_view text);
  // Makes `*slice` longer by `text`: in place if the bytes behind it allow it, else by moving it to
  // the end. The second move leaves room to grow, so that n appends copy O(n) bytes however they
  // are interleaved. `*roomy` belongs to `*slice` and starts false: the slice lies in a block of
  // its own, whose size is the least power of two that holds it.
  void Append(std::string_view text, Slice* slice, bool* roomy);

 private:
  void MoveToEnd(Slice* slice, uint32_t block_size);
  uint32_t OwnedEnd() const { return static_cast<uint32_t>(page_.size() + owned_.size()); }

  std::string_view page_;
  std::shared_ptr<const std::string> own_page_;  // shared, so that a copy or move keeps page_ valid
  std::string owned_;
};

}  // namespace lede::html
