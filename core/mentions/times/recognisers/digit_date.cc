// A date in digits: "2025-08-23", "10/25/2024", "2025-08-23T18:30". Not "1990-95" or "3/4".
#include "mentions/times/recognisers/recogniser.h"
#include "mentions/times/terms/read_number_term.h"

namespace lede::mentions {
namespace {

using enum WordClass;

bool Recognise(const TimeLists&, Matcher* m, TimeExpression* out) {
  const auto date = ParseDigitDate(m->Text(), false);
  if (!date) return false;
  m->Skip(1);
  out->fields.year = date->date.year;
  out->fields.month = date->date.month;
  out->fields.day = date->date.day;
  out->fields.clock = date->minutes;
  out->score = 0.98f;
  return true;
}

}  // namespace

const Recogniser kDigitDateRule = {AnyOf(kDate), Recognise};

}  // namespace lede::mentions
