// Reads the words that name an element, mainly in its class, id, itemprop and role.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "article/page/page_blocks.h"
#include "article/strings/name_memo.h"
#include "base/fnv.h"
#include "html/document.h"

namespace lede::article {

// Reads the names of a page's elements, and caches the result, because neighbouring elements often
// have the same names.
class ClassWords {
 public:
  explicit ClassWords(const html::Document& document) : document_(document) {}

  // Appends the hash of each word in lower case, split at hyphens, underscores and camel case, and
  // of each whole name that has several words. Digits are left out. Example: class="wp-postBody"
  // gives wp, post, body and wp-postbody.
  void Append(html::NodeId element, std::vector<uint32_t>* hashes);

  // Equal for elements with the same tag and the same class attribute, ignoring digits.
  uint32_t SignatureOf(html::NodeId element);

 private:
  // The range in `known_` with the words of an attribute's value, and how many names they come
  // from.
  struct Words {
    size_t first = 0, end = 0, names = 0;
  };

  const html::Document& document_;
  std::vector<uint32_t> known_;
  NameMemo<Words> words_;
  NameMemo<uint32_t> signatures_;  // by class attribute
};

// The hash that keys the word tables of the weights.
constexpr uint32_t HashWord(std::string_view word) { return Fnv32(word); }

// Whether one of `names`, as hashes, is in the half-open range of a page's class words: those of a
// region or of a block.
bool HasClassWord(const PageBlocks& page, uint32_t first, uint32_t end,
                  std::span<const uint32_t> names);

}  // namespace lede::article
