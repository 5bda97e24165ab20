// One token of a page, passed from the tokenizer to the tree builder.
#pragma once

#include <cstdint>
#include <string_view>

#include "html/names.h"

namespace lede::html {

enum class TokenKind : uint8_t { kText, kNull, kStartTag, kEndTag, kComment, kDoctype, kEnd };

// A part of a doctype that may be missing, which is different from empty.
struct Identifier {
  bool present = false;
  std::string_view value;
};

// Text comes in runs of any length, split at tags, decoded references and NUL (which is a kNull
// token). Views are valid until the next token. Attributes are in the tokenizer's table; a tag name
// that is not in the enum is in the record before them.
struct Token {
  TokenKind kind = TokenKind::kEnd;
  Tag tag = Tag::kUnknown;
  bool self_closing = false;
  bool attributes_kept = false;  // set by the tree builder if an element has taken them over
  bool force_quirks = false;     // doctype
  uint32_t first_attribute = 0;
  uint32_t attribute_count = 0;
  std::string_view data;  // text and comment; for tags and doctypes the name in lower case
  Identifier public_id, system_id;
};

}  // namespace lede::html
