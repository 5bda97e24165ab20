// One token of a page: what the tokenizer hands to the tree builder.
#pragma once

#include <cstdint>
#include <string_view>

#include "html/names.h"

namespace lede::html {

enum class TokenKind : uint8_t { kText, kNull, kStartTag, kEndTag, kComment, kDoctype, kEnd };

// A part of a doctype that may be missing, which is not the same as empty.
struct Identifier {
  bool present = false;
  std::string_view value;
};

// Text comes in runs of any length: cut at tags, decoded references and NUL, which comes as kNull.
// Views die with the next token. Attributes lie in the table the tokenizer fills; a name
// without an enum in the record before them.
struct Token {
  TokenKind kind = TokenKind::kEnd;
  Tag tag = Tag::kUnknown;
  bool self_closing = false;
  bool attributes_kept = false;  // set by the tree builder: an element has them now
  bool force_quirks = false;     // doctype
  uint32_t first_attribute = 0;
  uint32_t attribute_count = 0;
  std::string_view data;  // text and comment; tag and doctype: the name, lower case
  Identifier public_id, system_id;
};

}  // namespace lede::html
