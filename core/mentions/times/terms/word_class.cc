// The names that the lexicons use for what a word can mean in a time expression.
#include "mentions/times/terms/word_class.h"

#include "base/ascii.h"
#include "base/word_list.h"

namespace lede::mentions {
namespace {

// In the order of the enumeration, from kMonth to kAttribute.
constexpr std::string_view kClassNames =
    "month weekday unit units cardinal multiplier ordinal season day_part meridiem clock zone day "
    "shift same span ago related phase edge approximate bound_head bound vague_count more every "
    "rate frequency half fiscal period tens article the of in on to and comma possessive lead now "
    "from old measure currency as weekdays quarter_name ambiguous long aims tense attribute";

// In the order of their enumerations: Unit, and from the second on, DayPart, Season, Reference.
constexpr std::string_view kUnits =
    "second minute hour day weekend week fortnight month quarter year decade century";
constexpr std::string_view kValues[] = {"morning midday afternoon evening night daytime",
                                        "spring summer autumn winter", "present past future"};

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
  return static_cast<WordClass>(IndexOfWord(kClassNames, name) + 1);
}

std::optional<int16_t> WordValueNamed(std::string_view name) {
  if (name.empty()) return int16_t{0};
  int value = IndexOfWord(kUnits, name);
  if (value >= 0) return static_cast<int16_t>(value);
  for (const std::string_view names : kValues) {
    value = IndexOfWord(names, name);
    if (value >= 0) return static_cast<int16_t>(value + 1);
  }
  return ParseInteger(name);
}

}  // namespace lede::mentions
