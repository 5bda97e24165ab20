// Decodes one character reference: "&amp;", "&eacute", "&#8217;", "&#x2019;".
#pragma once

#include <cstdint>
#include <string_view>

namespace lede::html {

// The reference at an ampersand: `source_size` bytes of the source, including the ampersand, stand
// for `value`. If `source_size` is 0 this is not a reference, just an ampersand.
struct CharacterReference {
  uint32_t source_size = 0;
  uint8_t value_size = 0;
  char bytes[7] = {};

  std::string_view value() const { return {bytes, value_size}; }
};

// Precondition: `text` begins with an ampersand. In an attribute, "&not=" and "&notx" are left
// alone, because they occur in URLs. Bounded work: no name is longer than 31 bytes. Source:
// https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
CharacterReference DecodeReference(std::string_view text, bool in_attribute);

}  // namespace lede::html
