// The names that the lexicons use for what a word can mean in a time expression.
#include "mentions/times/terms/word_class.h"

#include "base/ascii.h"

namespace lede::mentions {
namespace {

// In the order of the enumeration, from kMonth to kAttribute.
constexpr std::string_view kClassNames[] = {
    "month",        "weekday",   "unit",        "units",   "cardinal", "multiplier", "ordinal",
    "season",       "day_part",  "meridiem",    "clock",   "zone",     "day",        "shift",
    "same",         "span",      "ago",         "related", "phase",    "edge",       "approximate",
    "bound_head",   "bound",     "vague_count", "more",    "every",    "rate",       "frequency",
    "half",         "fiscal",    "period",      "tens",    "article",  "the",        "of",
    "in",           "on",        "to",          "and",     "comma",    "possessive", "lead",
    "now",          "from",      "old",         "measure", "currency", "as",         "weekdays",
    "quarter_name", "ambiguous", "long",        "aims",    "tense",    "attribute"};

struct NamedValue {
  std::string_view name;
  int16_t value;
};

template <typename Enum>
constexpr NamedValue Name(std::string_view name, Enum value) {
  return {name, static_cast<int16_t>(value)};
}

constexpr NamedValue kValues[] = {
    Name("second", Unit::kSecond),
    Name("minute", Unit::kMinute),
    Name("hour", Unit::kHour),
    Name("day", Unit::kDay),
    Name("weekend", Unit::kWeekend),
    Name("week", Unit::kWeek),
    Name("month", Unit::kMonth),
    Name("quarter", Unit::kQuarter),
    Name("year", Unit::kYear),
    Name("decade", Unit::kDecade),
    Name("century", Unit::kCentury),
    Name("fortnight", Unit::kFortnight),
    Name("morning", DayPart::kMorning),
    Name("midday", DayPart::kMidday),
    Name("afternoon", DayPart::kAfternoon),
    Name("evening", DayPart::kEvening),
    Name("night", DayPart::kNight),
    Name("daytime", DayPart::kDaytime),
    Name("spring", Season::kSpring),
    Name("summer", Season::kSummer),
    Name("autumn", Season::kAutumn),
    Name("winter", Season::kWinter),
    Name("present", Reference::kPresent),
    Name("past", Reference::kPast),
    Name("future", Reference::kFuture),
};

std::optional<int16_t> ParseInteger(std::string_view text) {
  const bool negative = StartsWith(text, "-");
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > 4) return std::nullopt;
  int value = 0;
  for (char c : text) {
    if (!IsAsciiDigit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return static_cast<int16_t>(negative ? -value : value);
}

}  // namespace

WordClass WordClassNamed(std::string_view name) {
  for (size_t i = 0; i < std::size(kClassNames); ++i) {
    if (kClassNames[i] == name) return static_cast<WordClass>(i + 1);
  }
  return WordClass::kNone;
}

std::optional<int16_t> WordValueNamed(std::string_view name) {
  if (name.empty()) return int16_t{0};
  for (const NamedValue& value : kValues) {
    if (value.name == name) return value.value;
  }
  return ParseInteger(name);
}

}  // namespace lede::mentions
