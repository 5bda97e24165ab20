// Answers the questions about the main event; each question has a file of its own.
#pragma once

#include <optional>
#include <vector>

#include "facts/event/event_context.h"
#include "model/facts.h"

namespace lede::facts {

// Returns up to three answers, best first. The files say how many points each sign of an answer is
// worth.
std::vector<EventAnswer> AnswerWho(const EventContext& context);
std::vector<EventAnswer> AnswerWhere(const EventContext& context);
std::vector<EventAnswer> AnswerWhen(const EventContext& context);
std::optional<EventWhat> AnswerWhat(const EventContext& context);

}  // namespace lede::facts
