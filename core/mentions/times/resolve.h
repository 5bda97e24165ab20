// Resolves time expressions to TIMEX3 values and days, in document order.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "mentions/times/moment.h"
#include "mentions/times/terms/expression.h"
#include "mentions/times/terms/term.h"

namespace lede::mentions {

// Remembers the times it has resolved, since later ones may count from them ("the following day").
class Resolver {
 public:
  explicit Resolver(std::optional<CivilDate> published) : published_(published) {}

  // Call this before resolving the expressions of each sentence.
  void BeginSentence() { ++sentence_; }
  // `terms`: the terms of the expression's sentence in `text`, for finding the tense. The mention's
  // span is left empty.
  TimeMention Resolve(const TimeExpression& expression, const std::vector<Term>& terms,
                      std::string_view text);

 private:
  std::optional<Moment> ResolveCalendar(const TimeExpression& e, Reference tense) const;
  std::optional<Moment> ResolveShift(const TimeExpression& e, Reference tense) const;
  std::optional<Moment> ResolveInPeriod(const TimeExpression& e, const Moment& period) const;
  std::optional<Moment> ResolveFields(const TimeExpression& e, Reference tense) const;
  std::optional<Moment> ResolveThatWeekday(int weekday) const;
  std::optional<Moment> ResolveWeekday(const TimeExpression& e, Reference tense) const;
  std::optional<Moment> ResolveThatSeason(const TimeExpression& e) const;
  std::optional<Moment> ChooseYear(const TimeExpression& e, Reference tense) const;
  bool IsOfYearNamed(const TimeExpression& e, Reference tense) const;
  bool IsBeyond(Grain grain) const;
  bool IsOvershot(const TimeExpression& e, const Moment& moment, Reference tense) const;
  CivilDate Anchor(bool from_context) const;
  void Remember(const TimeExpression& e, const Moment& moment);

  const std::optional<CivilDate> published_;
  std::optional<Moment> last_;  // last mentioned
  std::optional<CivilDate> last_day_;
  int year_ = 0;  // the last year named, or meant by "last year"
  uint32_t year_sentence_ = 0;
  uint32_t sentence_ = 0;
  std::optional<Moment> compared_quarter_;  // reset by figures of a longer period
  std::optional<Moment> last_quarter_;      // excluding those that are only compared with
};

}  // namespace lede::mentions
