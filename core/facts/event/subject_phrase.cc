// Reads the noun phrase at the start of a sentence.
#include "facts/event/subject_phrase.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/word_list.h"

namespace lede::facts {
namespace {

constexpr uint32_t kMaxWords = 8;

constexpr std::string_view kVerbsAndClauses =
    ", who which that is are was were has have had will would could can may might must should do "
    "does did says said won lost beat met took shot fell hit struck broke set held "
    "left made gave got came went ran led found fought sent drove";
// Words that begin a clause, or a phrase that is not a subject.
constexpr std::string_view kNoSubject =
    "in on at after before when while as if it he she they we i you there this that "
    "for however but and so yet then now here what why how since with by from "
    "during despite according over beyond to years have do whether find make";
// Words that need another word after them, so no phrase ends with one, and "Using a broker" is not
// a phrase.
constexpr std::string_view kLeadOn = "a an and at in its of on or the to";

bool EndsSubject(const std::string& word) {
  return IsWordOf(kVerbsAndClauses, word) || (word.size() > 4 && EndsWith(word, "ed"));
}

// The token after the dash of "OSLO (AP) — ", or the first token.
uint32_t BehindDateline(const WordLookup& words, const Sentence& sentence) {
  const uint32_t end = std::min(sentence.end_token, sentence.first_token + kMaxWords);
  for (uint32_t t = sentence.first_token; t < end; ++t) {
    const std::string_view word = words.Word(t);
    if (word == "—" || word == "–" || word == "-" || word == "--") return t + 1;
  }
  return sentence.first_token;
}

}  // namespace

std::optional<Span> SubjectPhrase(const WordLookup& words, uint32_t sentence) {
  const AnnotatedText& text = words.text();
  if (sentence >= text.sentences.size()) return std::nullopt;
  const uint32_t end = text.sentences[sentence].end_token;
  const uint32_t first = BehindDateline(words, text.sentences[sentence]);
  bool leads_on = false;  // the previous word needs another
  for (uint32_t t = first; t < end && t <= first + kMaxWords; ++t) {
    const std::string word = words.LowerWord(t);
    if (t == first && IsWordOf(kNoSubject, word)) return std::nullopt;
    if (t > first && EndsSubject(word) && !words.IsNamed(t)) {
      if (leads_on) return std::nullopt;
      return Span{text.tokens[first].span.start, text.tokens[t - 1].span.end};
    }
    leads_on = IsWordOf(kLeadOn, word);
    const bool is_clause = leads_on && t == first + 1 && EndsWith(words.Word(first), "ing");
    if (is_clause || words.IsPunctuation(t)) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace lede::facts
