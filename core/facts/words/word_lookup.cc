// Looks up what a word of the text is: a title, a modifier, part of a name.
#include "facts/words/word_lookup.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

constexpr uint32_t kMaxPhraseTokens = 10;  // words before a title that may belong to its phrase

}  // namespace

WordLookup::WordLookup(const AnnotatedText& text, const Mentions& mentions, const FactLists& lists)
    : text_(text), lists_(lists), named_(text.tokens.size(), kNothing) {
  for (const TimeMention& mention : mentions.times) MarkNamed(mention.span, kTime);
  for (const PlaceMention& mention : mentions.place_mentions) MarkNamed(mention.span, kOther);
  for (const EntityMention& mention : mentions.entities)
    MarkNamed(mention.span, mention.type == EntityType::kPerson ? kPerson : kOther);
  is_title_.resize(text.tokens.size());
  for (uint32_t t = 0; t < text.tokens.size(); ++t) is_title_[t] = ReadTitle(t);
}

void WordLookup::MarkNamed(Span span, Named named) {
  for (uint32_t t = TokenAt(text_, span.start); t < named_.size(); ++t) {
    if (text_.tokens[t].span.start >= span.end) break;
    named_[t] = named;
  }
}

std::string WordLookup::LowerWord(uint32_t token) const {
  std::string word = ToLower(Word(token));
  if (word.size() > 1 && word.back() == '.') word.pop_back();
  return word;
}

bool WordLookup::IsTitleWord(std::string_view lower) const { return lists_.titles.Contains(lower); }

bool WordLookup::ReadTitle(uint32_t token) const {
  if (text_.tokens[token].kind != TokenKind::kWord) return false;
  const std::string word = LowerWord(token);
  if (IsTitleWord(word)) return true;
  const std::string_view view = word;
  const size_t first = view.find('-'), last = view.rfind('-');
  if (first == std::string_view::npos) return false;
  const std::string_view tail = view.substr(last + 1);
  return IsTitleWord(tail) ||
         ((tail == "elect" || tail == "designate") && IsTitleWord(view.substr(0, first)));
}

bool WordLookup::IsModifier(uint32_t token) const {
  return lists_.title_modifiers.Contains(LowerWord(token));
}

bool WordLookup::IsSpeechVerb(uint32_t token) const {
  const bool opens = IsCapitalized(token) && EndsWith(Word(token), "ing");  // "Promising review:"
  return !opens && lists_.speech_verbs.Contains(LowerWord(token));
}

bool WordLookup::IsPossessive(uint32_t token) const {
  const std::string_view word = Word(token);
  return word == "'s" || word == "’s" || word == "'" || word == "’";
}

bool WordLookup::IsPunctuation(uint32_t token) const {
  return text_.tokens[token].kind == TokenKind::kPunctuation && !IsPossessive(token);
}

bool WordLookup::IsCapitalized(uint32_t token) const {
  size_t pos = 0;
  return text_.tokens[token].kind == TokenKind::kWord && IsUpper(DecodeUtf8(Word(token), &pos));
}

const Sentence& WordLookup::SentenceOf(uint32_t token) const {
  return text_.sentences[SentenceAt(text_, text_.tokens[token].span.start)];
}

uint32_t WordLookup::PhraseStart(uint32_t title, uint32_t first) const {
  uint32_t start = title;
  while (start > first && title - start < kMaxPhraseTokens) {
    const uint32_t before = start - 1;
    const std::string_view word = Word(before);
    if (IsTime(before)) break;  // "on Thursday campaign spokesman"
    if (IsTitle(before) || IsModifier(before) || IsNamed(before) ||
        (IsCapitalized(before) && before > first)) {
      start = before;
    } else if (IsPossessive(before) && before > first && IsNamed(before - 1)) {
      start = before - 1;
    } else if ((word == "and" || word == "&") && before > first && IsTitle(before - 1)) {
      start = before - 1;
    } else {
      break;
    }
  }
  return start;
}

}  // namespace lede::facts
