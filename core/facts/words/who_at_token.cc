// Looks up who is mentioned at a token.
#include "facts/words/who_at_token.h"

#include "facts/words/find_sentence.h"

namespace lede::facts {

WhoAtToken::WhoAtToken(const AnnotatedText& text, const std::vector<Who>& people)
    : who_(text.tokens.size(), kNobody) {
  for (uint32_t who = 0; who < people.size(); ++who)
    for (const WhoMention& mention : people[who].mentions) Mark(text, mention.span, who);
}

void WhoAtToken::Mark(const AnnotatedText& text, Span span, uint32_t who) {
  for (uint32_t t = TokenAt(text, span.start); t < who_.size(); ++t) {
    if (text.tokens[t].span.start >= span.end) break;
    who_[t] = who;
  }
}

}  // namespace lede::facts
