// From expressions to TIMEX3 values and days, in the order of the document.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "mentions/times/expression.h"
#include "mentions/times/moment.h"
#include "mentions/times/term.h"

namespace lede::mentions {

// Remembers the times it has resolved, which later ones may count from ("the following day").
class Resolver {
 public:
  explicit Resolver(std::optional<CivilDate> published) : published_(published) {}

  // Call it before the expressions of each sentence.
  void BeginSentence() { ++sentence_; }
  // `terms`: of the expression's sentence in `text`, for the tense. The mention's span is left
  // empty.
  TimeMention Resolve(const TimeExpression& expression, const std::vector<Term>& terms,
                      std::string_view text);

 private:
  std::optional<Moment> ResolveCalendar(const TimeExpression& e, Reference tense) const;
  std::optional<Moment> ResolveShift(const TimeExpression& e, Reference tense) const;
  std::optional<Moment> ResolveInPeriod(const TimeExpression& e, const Moment& period) const;
  std::optional<Moment> ResolveFields(const TimeExpression& e, Reference tense) const;
  std::optional<Moment> ResolveWeekday(const TimeExpression& e, Reference tense) const;
  std::optional<Moment> ChooseYear(const TimeExpression& e, Reference tense) const;
  bool IsOfYearNamed(const TimeExpression& e, Reference tense) const;
  bool IsBeyond(Grain grain) const;
  bool IsOvershot(const TimeExpression& e, const Moment& moment, Reference tense) const;
  CivilDate Anchor(bool from_context) const;
  void Remember(const TimeExpression& e, const Moment& moment);

  const std::optional<CivilDate> published_;
  std::optional<Moment> last_;  // spoken of last
  std::optional<CivilDate> last_day_;
  int year_ = 0;  // named last, or led to by "last year"
  uint32_t year_sentence_ = 0;
  uint32_t sentence_ = 0;
  std::optional<Moment> compared_quarter_;  // unless figures of a longer period followed
  std::optional<Moment> last_quarter_;      // unless only compared with
};

}  // namespace lede::mentions
