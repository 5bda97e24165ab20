// Answers when the main event happened.
#include <cstdlib>

#include "base/ascii.h"
#include "base/civil_date.h"
#include "facts/event/answer.h"

namespace lede::facts {
namespace {

// The number of days from publication to the time, or nothing if either is unknown.
std::optional<int64_t> DaysFromPublication(const EventContext& context, const When& when) {
  const auto published = ParseIsoDate(context.article.published);
  if (!published || !when.start) return std::nullopt;
  return ToDays(*when.start) - ToDays(*published);
}

bool IsDayOrFiner(const When& when) { return when.start && when.end && *when.start == *when.end; }

// News is mostly about the days just before publication.
int32_t NewsPoints(const EventContext& context, const When& when) {
  const auto days = DaysFromPublication(context, when);
  if (!days) return 0;
  if (*days <= 0 && *days >= -3) return 24;
  if (*days < 0 && *days >= -14) return 10;
  if (*days > 0 && *days <= 14) return 4;
  return -10;
}

// "Now" and "recently" do not say when.
bool SaysNoDay(const When& when) { return EndsWith(when.value, "_REF"); }

int32_t Points(const EventContext& context, const When& when) {
  const int32_t distance = static_cast<int32_t>(context.Distance(when.mentions.front().start));
  int32_t points = 40 - std::min(8 * distance, 40) + NewsPoints(context, when);
  if (IsDayOrFiner(when)) points += 20;
  if (when.type == TimeType::kDuration || when.type == TimeType::kSet) points -= 40;
  if (!when.start) points -= 20;
  return points + 3 * static_cast<int32_t>(std::min<size_t>(when.mentions.size(), 4));
}

}  // namespace

std::vector<EventAnswer> AnswerWhen(const EventContext& context) {
  std::vector<ScoredAnswer> answers;
  for (uint32_t i = 0; i < context.facts.when.size(); ++i) {
    const When& when = context.facts.when[i];
    if (SaysNoDay(when)) continue;
    answers.push_back({{when.text, i, when.value}, Points(context, when)});
  }
  return BestThree(std::move(answers));
}

}  // namespace lede::facts
