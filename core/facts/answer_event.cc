// Answers who, what, where and when for the main event.
#include "facts/answer_event.h"

#include "facts/event/answer.h"
#include "facts/event/lead.h"

namespace lede::facts {

Event AnswerEvent(const Article& article, const WordLookup& words, const Mentions& mentions,
                  const Facts& facts) {
  const TitleWords title(article.title);
  const EventContext context{article, words, mentions, facts, title, FindLead(words, title)};
  return {AnswerWhat(context), AnswerWho(context), AnswerWhere(context), AnswerWhen(context)};
}

}  // namespace lede::facts
