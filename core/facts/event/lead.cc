// Finds the sentence that tells the main event.
#include "facts/event/lead.h"

#include <algorithm>
#include <set>
#include <string>

namespace lede::facts {
namespace {

constexpr uint32_t kMaxSentences = 8;  // how many sentences from the start may be the lead
constexpr uint32_t kMinWords = 7;
constexpr uint32_t kMaxWords = 120;  // how many words of a sentence are examined
constexpr size_t kLongWord = 4;

struct Overlap {
  uint32_t words = 0;   // words in the sentence
  uint32_t shared = 0;  // distinct words of four or more letters that also occur in the title
};

Overlap Compare(const WordLookup& words, const Sentence& sentence, const TitleWords& title) {
  Overlap overlap;
  std::set<std::string> shared;
  const uint32_t end = std::min(sentence.end_token, sentence.first_token + kMaxWords);
  for (uint32_t t = sentence.first_token; t < end; ++t) {
    if (words.IsPunctuation(t)) continue;
    ++overlap.words;
    if (words.Word(t).size() < kLongWord) continue;
    const std::string word = words.LowerWord(t);
    if (word.size() >= kLongWord && title.Has(word)) shared.insert(word);
  }
  overlap.shared = static_cast<uint32_t>(shared.size());
  return overlap;
}

}  // namespace

uint32_t FindLead(const WordLookup& words, const TitleWords& title) {
  const auto& sentences = words.text().sentences;
  uint32_t first = static_cast<uint32_t>(sentences.size());
  for (uint32_t i = 0; i < std::min<size_t>(sentences.size(), kMaxSentences); ++i) {
    const Overlap overlap = Compare(words, sentences[i], title);
    const bool is_title =
        i == 0 && overlap.words <= title.size() + 1 && overlap.shared * 2 >= overlap.words;
    if (overlap.words < kMinWords || is_title) continue;
    if (overlap.shared >= 2) return i;
    first = std::min(first, i);
  }
  return first < sentences.size() ? first : 0;
}

}  // namespace lede::facts
