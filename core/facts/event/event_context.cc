// The text and facts that the questions about the main event are answered from.
#include "facts/event/event_context.h"

#include "base/stable_sort.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

constexpr size_t kAnswers = 3;

}  // namespace

uint32_t EventContext::Distance(uint32_t offset) const {
  const uint32_t sentence = SentenceAt(words.text(), offset);
  return sentence >= lead ? sentence - lead : lead - sentence;
}

std::string EventContext::WordBefore(uint32_t offset) const {
  const uint32_t token = TokenAt(words.text(), offset);
  if (token >= words.text().tokens.size()) return "";
  const uint32_t first = words.SentenceOf(token).first_token;
  if (token == first) return "";
  const bool is_the = words.LowerWord(token - 1) == "the" && token - 1 > first;
  return words.LowerWord(is_the ? token - 2 : token - 1);
}

std::vector<EventAnswer> BestThree(std::vector<ScoredAnswer> answers) {
  StableSort(&answers, [](const auto& a, const auto& b) { return a.points > b.points; });
  std::vector<EventAnswer> best;
  for (ScoredAnswer& scored : answers) {
    const bool is_new = std::none_of(best.begin(), best.end(), [&](const EventAnswer& known) {
      return known.text == scored.answer.text;
    });
    if (is_new) best.push_back(std::move(scored.answer));
    if (best.size() == kAnswers) break;
  }
  return best;
}

}  // namespace lede::facts
