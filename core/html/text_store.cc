// Stores the bytes of a tree: the page itself, then any text that is not in the page as such.
#include "html/text_store.h"

#include <functional>
#include <utility>

namespace lede::html {
namespace {

uint32_t BlockSize(uint32_t size) {
  uint32_t block = 32;
  while (block < size) block *= 2;
  return block;
}

bool IsWithin(std::string_view text, std::string_view bytes) {
  const std::less_equal<const char*> at_or_before;  // orders any two pointers, unlike <=
  return at_or_before(bytes.data(), text.data()) &&
         at_or_before(text.data() + text.size(), bytes.data() + bytes.size());
}

}  // namespace

void TextStore::SetOwnedPage(std::string page) {
  own_page_ = std::make_shared<const std::string>(std::move(page));
  page_ = *own_page_;
}

Slice TextStore::Store(std::string_view text) {
  const uint32_t size = static_cast<uint32_t>(text.size());
  if (size == 0) return {};
  if (IsWithin(text, page_)) return {static_cast<uint32_t>(text.data() - page_.data()), size};
  const uint32_t begin = OwnedEnd();
  owned_ += text;
  return {begin, size};
}

void TextStore::Append(std::string_view text, Slice* slice, bool* roomy) {
  if (IsWithin(text, owned_)) return Append(std::string(text), slice, roomy);  // owned_ may move
  const uint32_t size = static_cast<uint32_t>(text.size());
  const uint32_t end = slice->begin + slice->size;
  if (slice->size == 0) {
    *slice = Store(text);
  } else if (IsWithin(text, page_) && text.data() == page_.data() + end) {
    slice->size += size;
  } else if (end == OwnedEnd() && slice->begin >= page_.size()) {
    owned_ += text;
    slice->size += size;
    *roomy = false;  // it may have outgrown its block
  } else if (slice->begin < page_.size()) {
    MoveToEnd(slice, slice->size);
    owned_ += text;
    slice->size += size;
  } else {
    if (!*roomy || slice->size + size > BlockSize(slice->size)) {
      MoveToEnd(slice, BlockSize(slice->size + size));
      *roomy = true;
    }
    text.copy(owned_.data() + (slice->begin + slice->size - page_.size()), size);
    slice->size += size;
  }
}

void TextStore::MoveToEnd(Slice* slice, uint32_t block_size) {
  const uint32_t begin = OwnedEnd();
  owned_.resize(owned_.size() + block_size);
  View(*slice).copy(owned_.data() + (begin - page_.size()), slice->size);
  slice->begin = begin;
}

}  // namespace lede::html
