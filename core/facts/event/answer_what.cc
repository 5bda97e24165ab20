// Answers what happened.
#include "facts/event/answer.h"

namespace lede::facts {

// The title says it best; without a title, use the lead.
std::optional<EventWhat> AnswerWhat(const EventContext& context) {
  if (!context.article.title.empty()) return EventWhat{context.article.title, std::nullopt};
  const auto& sentences = context.words.text().sentences;
  if (sentences.empty()) return std::nullopt;
  const Span span = sentences[context.lead].span;
  return EventWhat{std::string(span.In(context.article.text)), span};
}

}  // namespace lede::facts
