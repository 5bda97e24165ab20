// Removes the dateline from a sentence.
#include "summary/without_dateline.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/word_list.h"

namespace lede::summary {
namespace {

constexpr uint32_t kMaxTokens = 8;  // "Springfield, Illinois, United States -"
constexpr std::string_view kDashes = "- -- – —";

// The token after `dateline` and the marks that follow it.
uint32_t TokenBehind(const AnnotatedText& text, std::string_view dateline, Sentence sentence) {
  if (dateline.empty() || !StartsWith(text.text.substr(sentence.span.start), dateline))
    return sentence.first_token;
  const size_t end = sentence.span.start + dateline.size();
  uint32_t t = sentence.first_token;
  while (t < sentence.end_token && (text.tokens[t].span.start < end || text.TokenText(t) == ":" ||
                                    IsWordOf(kDashes, text.TokenText(t))))
    ++t;
  return t;
}

// The token after names with at least one comma between them and a dash followed by a capital.
uint32_t TokenBehindNames(const AnnotatedText& text, Sentence sentence) {
  const uint32_t last = std::min(sentence.first_token + kMaxTokens, sentence.end_token - 1);
  bool has_comma = false;
  for (uint32_t t = sentence.first_token; t < last; ++t) {
    const std::string_view word = text.TokenText(t);
    if (has_comma && IsWordOf(kDashes, word) && StartsUpper(text.TokenText(t + 1))) return t + 1;
    has_comma |= word == ",";
    if (word != "," && !StartsUpper(word)) break;
  }
  return sentence.first_token;
}

}  // namespace

Sentence WithoutDateline(const AnnotatedText& text, std::string_view dateline, Sentence sentence) {
  uint32_t first = TokenBehind(text, dateline, sentence);
  if (first == sentence.first_token) first = TokenBehindNames(text, sentence);
  if (first == sentence.first_token || first == sentence.end_token) return sentence;
  sentence.first_token = first;
  sentence.span.start = text.tokens[first].span.start;
  return sentence;
}

}  // namespace lede::summary
