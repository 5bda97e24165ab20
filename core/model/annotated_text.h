// A text with the spans of its sentences and tokens.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lede {

enum class TokenKind : uint8_t { kWord, kNumber, kPunctuation, kSymbol };

// "U.S." is one token, "don't" is "do" + "n't", "Lee's" is "Lee" + "'s", "2025-08-23" is one
// number.
struct Token {
  Span span;
  TokenKind kind = TokenKind::kWord;
};

// Invariant: sentences are in order and do not overlap; each lies in one block and starts and ends
// with a token; every token lies in exactly one sentence. Between two tokens there is only white
// space, or nothing.
struct Sentence {
  Span span;
  uint32_t first_token = 0;
  uint32_t end_token = 0;  // half-open
  uint32_t block = 0;      // index into Article::blocks
};

// `text` is a view of the article's text and must not outlive it.
struct AnnotatedText {
  std::string_view text;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;

  std::string_view TokenText(uint32_t token) const { return tokens[token].span.In(text); }
};

}  // namespace lede
