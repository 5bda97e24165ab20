// Turns time mentions into a timeline: one When per value, in calendar order.
#include "facts/order_times.h"

#include <cstdint>
#include <map>
#include <tuple>

#include "base/stable_sort.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

When MakeWhen(const AnnotatedText& text, const TimeMention& time) {
  When when;
  when.text = std::string(time.span.In(text.text));
  when.type = time.type;
  when.value = time.value;
  when.start = time.start;
  when.end = time.end;
  when.basis = time.basis;
  const uint32_t sentence = SentenceAt(text, time.span.start);
  when.sentence = sentence < text.sentences.size() ? text.sentences[sentence].span : time.span;
  return when;
}

// A value that is stated once counts as stated, however often it is inferred elsewhere.
void AddMention(const TimeMention& time, When* when) {
  when->mentions.push_back(time.span);
  if (time.basis == Basis::kStated) when->basis = Basis::kStated;
  if (!when->start) when->start = time.start;
  if (!when->end) when->end = time.end;
}

bool IsBefore(const When& a, const When& b) {
  if (a.start.has_value() != b.start.has_value()) return a.start.has_value();
  if (a.start && !(*a.start == *b.start)) return *a.start < *b.start;
  if (a.start) {
    const CivilDate a_end = a.end.value_or(*a.start), b_end = b.end.value_or(*b.start);
    if (!(a_end == b_end)) return b_end < a_end;
  }
  return a.mentions.front() < b.mentions.front();
}

// Equal amounts are merged, but "1910-1945" is not just any 35 years.
using WhenKey = std::tuple<TimeType, std::string_view, int64_t>;

WhenKey KeyOf(const TimeMention& time) {
  const bool is_range = time.type == TimeType::kDuration && time.start;
  return {time.type, time.value, is_range ? ToDays(*time.start) : INT64_MIN};
}

}  // namespace

std::vector<When> OrderTimes(const AnnotatedText& text, const std::vector<TimeMention>& times) {
  std::map<WhenKey, size_t> known;
  std::vector<When> timeline;
  for (const TimeMention& time : times) {
    const auto [at, is_new] = known.try_emplace(KeyOf(time), timeline.size());
    if (is_new) timeline.push_back(MakeWhen(text, time));
    AddMention(time, &timeline[at->second]);
  }
  StableSort(&timeline, IsBefore);
  return timeline;
}

}  // namespace lede::facts
