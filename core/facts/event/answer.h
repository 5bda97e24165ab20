// The questions of the main event, one a file.
#pragma once

#include <optional>
#include <vector>

#include "facts/event/event_context.h"
#include "model/facts.h"

namespace lede::facts {

// Best answer first, at most three; points say how much each sign of an answer counts and stand in
// the files.
std::vector<EventAnswer> AnswerWho(const EventContext& context);
std::vector<EventAnswer> AnswerWhere(const EventContext& context);
std::vector<EventAnswer> AnswerWhen(const EventContext& context);
std::optional<EventWhat> AnswerWhat(const EventContext& context);

}  // namespace lede::facts
