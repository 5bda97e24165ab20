// Finds what a word that begins with a digit can mean in a time expression.
#include "mentions/times/terms/read_number_term.h"

#include "base/ascii.h"

namespace lede::mentions {
namespace {

constexpr int kLargest = 1'000'000;

// Takes the number at the start of `text` and moves `*text` past it. Large numbers are clamped to
// kLargest.
std::optional<int> TakeNumber(std::string_view* text) {
  if (text->empty() || !IsAsciiDigit(text->front())) return std::nullopt;
  int value = 0;
  while (!text->empty() && IsAsciiDigit(text->front())) {
    value = std::min(kLargest, value * 10 + (text->front() - '0'));
    text->remove_prefix(1);
  }
  return value;
}

bool TakeChar(std::string_view* text, char c) {
  if (text->empty() || text->front() != c) return false;
  text->remove_prefix(1);
  return true;
}

// 0 for "am", 12 for "p.m"; nothing for an empty or other text.
std::optional<int> ParseMeridiem(std::string_view text) {
  if (text.empty() || (text.front() != 'a' && text.front() != 'p')) return std::nullopt;
  const int hours = text.front() == 'p' ? 12 : 0;
  text.remove_prefix(1);
  TakeChar(&text, '.');
  return text == "m" ? std::optional<int>(hours) : std::nullopt;
}

// "10:35", "7pm", "8.30am"; "18h30".
void ReadClock(int hour, std::string_view rest, Readings* readings) {
  int minutes = 0;
  const size_t digits = rest.size();
  if (TakeChar(&rest, ':') || TakeChar(&rest, '.') || TakeChar(&rest, 'h')) {
    const std::optional<int> value = TakeNumber(&rest);
    if (!value || *value > 59 || digits - rest.size() != 3) return;  // not "11.5:1"
    minutes = *value;
  }
  TakeChar(&rest, ':');
  TakeNumber(&rest);  // seconds
  const std::optional<int> meridiem = ParseMeridiem(rest);
  if (hour > 24 || (!rest.empty() && (!meridiem || hour > 12))) return;
  if (meridiem) hour = hour % 12 + *meridiem;
  readings->Add(WordClass::kClock, hour * 60 + minutes);
}

void ReadInteger(int value, size_t digits, Readings* readings) {
  if (value < kLargest) readings->Add(WordClass::kNumber, std::min(value, 32767));
  if (digits == 4 && value >= 1000 && value < 2200) readings->Add(WordClass::kYear, value);
}

}  // namespace

bool LooksLikeDate(std::string_view word) {
  return word.size() >= 8 && IsAsciiDigit(word[0]) && ParseDigitDate(word, false).has_value();
}

void ReadNumberTerm(std::string_view word, Readings* readings) {
  std::string_view rest = word;
  const std::optional<int> value = TakeNumber(&rest);
  if (!value) return;
  const size_t digits = word.size() - rest.size();
  if (rest.empty()) return ReadInteger(*value, digits, readings);
  if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th")
    return *value < 100 ? readings->Add(WordClass::kOrdinal, *value) : void();
  if (rest == "s" || rest == "'s" || rest == "\u2019s") {
    if (*value % 10 == 0 && (digits == 2 || (digits == 4 && *value >= 1000 && *value < 2200)))
      readings->Add(WordClass::kDecade, *value / 10);
    return;
  }
  if (LooksLikeDate(word)) return readings->Add(WordClass::kDate, 0);
  if (rest.size() >= 4 && rest[0] == ',' && digits <= 3) {  // "1,200"
    std::string_view thousands = rest.substr(1);
    if (const auto low = TakeNumber(&thousands); low && thousands.empty() && *value < 32)
      readings->Add(WordClass::kNumber, *value * 1000 + *low);
    return;
  }
  if (rest.size() == 2 && rest[0] == '.' && IsAsciiDigit(rest[1]) && *value < 3000)
    readings->Add(WordClass::kDecimal, *value * 10 + (rest[1] - '0'));
  ReadClock(*value, rest, readings);
}

std::optional<DigitDate> ParseDigitDate(std::string_view word, bool day_first) {
  const auto first = TakeNumber(&word);
  const char sign = word.empty() ? 0 : word.front();
  const bool separates = sign == '-' || sign == '/' || (sign == '.' && day_first);
  if (!first || !separates) return std::nullopt;
  word.remove_prefix(1);
  const auto second = TakeNumber(&word);
  if (!second || !TakeChar(&word, sign)) return std::nullopt;
  const size_t before = word.size();
  const auto third = TakeNumber(&word);
  if (!third) return std::nullopt;
  const size_t digits = before - word.size();
  DigitDate out;
  if (*first >= 1000) {
    out.date = {*first, *second, *third};
  } else if (digits == 4) {
    const bool swap = day_first ? *second <= 12 : *first > 12;
    out.date = {*third, swap ? *second : *first, swap ? *first : *second};
  } else {
    return std::nullopt;
  }
  if (!IsValid(out.date)) return std::nullopt;
  if (TakeChar(&word, 't') || TakeChar(&word, 'T')) {
    const auto hour = TakeNumber(&word);
    TakeChar(&word, ':');
    const auto minute = TakeNumber(&word);
    if (hour && minute && *hour < 24 && *minute < 60) out.minutes = *hour * 60 + *minute;
  } else if (!word.empty()) {
    return std::nullopt;
  }
  return out;
}

}  // namespace lede::mentions
