// The words of a sentence that tell what it is about.
#include "summary/content_words.h"

#include "base/ascii.h"
#include "base/unicode.h"

namespace lede::summary {
namespace {

constexpr size_t kShortestStem = 4;

std::string Stem(std::string word) {
  for (const std::string_view ending : {"ing", "ed", "es", "s"}) {
    if (word.size() < kShortestStem + ending.size() || !EndsWith(word, ending)) continue;
    word.resize(word.size() - ending.size());
    break;
  }
  return word;
}

void Add(std::string_view word, const SummaryData& data, ContentWords* words) {
  std::string lower = ToLower(word);
  if (!data.stop_words.Contains(lower)) words->insert(Stem(std::move(lower)));
}

}  // namespace

ContentWords ContentOf(const AnnotatedText& text, const Sentence& sentence,
                       const SummaryData& data) {
  ContentWords words;
  for (uint32_t t = sentence.first_token; t < sentence.end_token; ++t) {
    const TokenKind kind = text.tokens[t].kind;
    if (kind == TokenKind::kWord || kind == TokenKind::kNumber)
      Add(text.TokenText(t), data, &words);
  }
  return words;
}

ContentWords ContentOf(std::string_view title, const SummaryData& data) {
  ContentWords words;
  size_t start = 0;
  for (size_t i = 0; i <= title.size(); ++i) {
    const bool is_word = i < title.size() && (IsAsciiAlnum(title[i]) || (title[i] & 0x80) != 0);
    if (is_word) continue;
    if (i > start) Add(title.substr(start, i - start), data, &words);
    start = i + 1;
  }
  return words;
}

size_t CountShared(const ContentWords& a, const ContentWords& b) {
  size_t shared = 0;
  for (const std::string& word : a) shared += b.count(word);
  return shared;
}

}  // namespace lede::summary
