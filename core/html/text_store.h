// Stores the bytes of a tree: the page itself, then any text that is not in the page as such.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace lede::html {

// A range of bytes in a TextStore. Offsets instead of pointers keep nodes small and let the store
// grow.
struct Slice {
  uint32_t begin = 0;
  uint32_t size = 0;
};

// Offsets below the page's size refer to the page, all others to bytes owned by the store.
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
  // The same, but the store takes ownership of the bytes.
  void SetOwnedPage(std::string page);

  // A slice with the contents of `text`: no copy is made if `text` lies in the page.
  Slice Store(std::string_view text);
  // Extends `*slice` by `text`: in place if the bytes after it allow that, otherwise by moving it
  // to the end. The second move reserves room to grow, so n appends copy O(n) bytes even when
  // appends to different slices alternate. `*roomy` belongs to `*slice` and starts false; true
  // means that the slice has a block of its own, whose size is the smallest sufficient power of
  // two.
  void Append(std::string_view text, Slice* slice, bool* roomy);

 private:
  void MoveToEnd(Slice* slice, uint32_t block_size);
  uint32_t OwnedEnd() const { return static_cast<uint32_t>(page_.size() + owned_.size()); }

  std::string_view page_;
  std::shared_ptr<const std::string> own_page_;  // shared: page_ stays valid in a copy
  std::string owned_;
};

}  // namespace lede::html
