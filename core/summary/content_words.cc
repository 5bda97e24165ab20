// Extracts the words that say what a sentence is about.
#include "summary/content_words.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/fnv.h"
#include "base/unicode.h"

namespace lede::summary {
namespace {

constexpr size_t kShortestStem = 4;

std::string_view Stem(std::string_view word) {
  for (const std::string_view ending : {"ing", "ed", "es", "s"}) {
    if (word.size() >= kShortestStem + ending.size() && EndsWith(word, ending))
      return word.substr(0, word.size() - ending.size());
  }
  return word;
}

void Add(std::string_view word, const SummaryData& data, ContentWords* words) {
  const std::string lower = ToLower(word);
  if (!data.stop_words.Contains(lower)) words->push_back(Fnv64(Stem(lower)));
}

// Heap sort takes a third of std::sort's code and is fast enough for the words of a sentence.
void Sort(ContentWords* words) {
  std::make_heap(words->begin(), words->end());
  std::sort_heap(words->begin(), words->end());
}

ContentWords Distinct(ContentWords words) {
  Sort(&words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace

ContentWords ContentOf(const AnnotatedText& text, const Sentence& sentence,
                       const SummaryData& data) {
  ContentWords words;
  words.reserve(sentence.end_token - sentence.first_token);
  for (uint32_t t = sentence.first_token; t < sentence.end_token; ++t) {
    const TokenKind kind = text.tokens[t].kind;
    if (kind == TokenKind::kWord || kind == TokenKind::kNumber)
      Add(text.TokenText(t), data, &words);
  }
  return Distinct(std::move(words));
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
  return Distinct(std::move(words));
}

ContentWords RepeatedOf(ContentWords all) {
  Sort(&all);
  ContentWords repeated;
  for (size_t i = 2; i < all.size(); ++i) {
    if (all[i] == all[i - 2] && (repeated.empty() || repeated.back() != all[i]))
      repeated.push_back(all[i]);
  }
  return repeated;
}

size_t CountShared(const ContentWords& a, const ContentWords& b) {
  size_t shared = 0;
  auto other = b.begin();
  for (const uint64_t word : a) {
    while (other != b.end() && *other < word) ++other;
    shared += other != b.end() && *other == word;
  }
  return shared;
}

}  // namespace lede::summary
