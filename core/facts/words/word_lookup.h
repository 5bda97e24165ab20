// Looks up what a word of the text is: a title, a modifier, part of a name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "facts/words/fact_lists.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::facts {

// A view of the text, the mentions and the data, which must outlive it.
class WordLookup {
 public:
  WordLookup(const AnnotatedText& text, const Mentions& mentions, const FactLists& lists);

  const AnnotatedText& text() const { return text_; }
  const FactLists& lists() const { return lists_; }

  std::string_view Word(uint32_t token) const { return text_.TokenText(token); }
  std::string LowerWord(uint32_t token) const;

  // "president", "Sen.", "co-founder", "president-elect".
  bool IsTitle(uint32_t token) const { return is_title_[token]; }
  bool IsModifier(uint32_t token) const;  // "former", "prime"
  bool IsSpeechVerb(uint32_t token) const;
  bool IsPossessive(uint32_t token) const;  // "'s" or the bare apostrophe of "players'"
  bool IsPunctuation(uint32_t token) const;
  bool IsCapitalized(uint32_t token) const;
  bool IsNamed(uint32_t token) const { return named_[token] == kPerson || named_[token] == kOther; }
  bool IsPerson(uint32_t token) const { return named_[token] == kPerson; }
  bool IsTime(uint32_t token) const { return named_[token] == kTime; }

  // The sentence that contains the token.
  const Sentence& SentenceOf(uint32_t token) const;

  // The first token of the noun phrase that ends with the title at `title`, but not before `first`:
  // "South Korean President", "founder and chief executive", "Norway's foreign minister".
  uint32_t PhraseStart(uint32_t title, uint32_t first) const;

 private:
  enum Named : uint8_t { kNothing, kTime, kPerson, kOther };

  void MarkNamed(Span span, Named named);
  bool ReadTitle(uint32_t token) const;
  bool IsTitleWord(std::string_view lower) const;

  const AnnotatedText& text_;
  const FactLists& lists_;
  std::vector<Named> named_;       // by token
  std::vector<uint8_t> is_title_;  // by token; needed often, so looked up once
};

}  // namespace lede::facts
