// The words that name an element: in its class, id, itemprop and role.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/name_memo.h"
#include "base/fnv.h"
#include "html/document.h"

namespace lede::article {

// Reads the names of a page's elements, and remembers what it has just read: neighbours share
// names.
class ClassWords {
 public:
  explicit ClassWords(const html::Document& document) : document_(document) {}

  // Appends the hash of each word, lower case, split at hyphens, underscores and camel case, and of
  // each whole name that has several words. Numbers are left out. Example: class="wp-postBody"
  // gives wp, post, body and wp-postbody.
  void Append(html::NodeId element, std::vector<uint32_t>* hashes);

  // Equal for elements of one tag and one class attribute, digits aside.
  uint32_t SignatureOf(html::NodeId element);

 private:
  // The words of an attribute's value in `known_`, and how many names they come of.
  struct Words {
    size_t first = 0, end = 0, names = 0;
  };

  const html::Document& document_;
  std::vector<uint32_t> known_;
  NameMemo<Words> words_;
  NameMemo<uint32_t> signatures_;  // of class attributes
};

// The hash that the weights' word tables are keyed by.
constexpr uint32_t HashWord(std::string_view word) { return Fnv32(word); }

}  // namespace lede::article
