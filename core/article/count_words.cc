// Counts the words of a text and estimates how long it takes to read.
#include "article/count_words.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "model/language.h"

namespace lede::article {
namespace {

struct Speed {
  std::string_view language;
  uint32_t mean, deviation;  // words per minute
};

constexpr Speed kSpeeds[] = {
    {"ar", 138, 20}, {"de", 179, 17}, {"en", 228, 30}, {"es", 218, 28}, {"fi", 161, 18},
    {"fr", 195, 26}, {"he", 187, 29}, {"it", 188, 28}, {"nl", 202, 29}, {"pl", 166, 23},
    {"pt", 181, 29}, {"ru", 184, 32}, {"sl", 180, 30}, {"sv", 199, 34}, {"tr", 166, 25},
};
constexpr Speed kOtherWords = {"", 190, 30};
constexpr Speed kCharacters = {"", 300, 70};  // between Chinese (255 ± 29) and Japanese (357 ± 56)

Speed SpeedOf(std::string_view language) {
  const std::string_view primary = PrimaryLanguage(language);
  for (const Speed& speed : kSpeeds) {
    if (EqualsIgnoreAsciiCase(speed.language, primary)) return speed;
  }
  return kOtherWords;
}

uint32_t RoundedUp(uint32_t count, uint32_t per_minute) {
  return (count + per_minute - 1) / per_minute;
}

}  // namespace

WordCount CountWords(std::string_view text) {
  WordCount count;
  bool in_word = false;
  for (size_t at = 0; at < text.size();) {
    if (IsAsciiAlnum(text[at])) {
      count.words += !in_word;
      in_word = true;
      ++at;
      continue;
    }
    const char32_t c = DecodeUtf8(text, &at);
    const CharClass kind = ClassOf(c);
    const bool letter = IsLetter(kind) || kind == CharClass::kDigit;
    if (letter && IsSpaceless(ScriptOf(c))) {
      ++count.characters;
      in_word = false;
    } else if (letter) {
      if (!in_word) ++count.words;
      in_word = true;
    } else if (kind != CharClass::kMark && c != '\'' && c != 0x2019 && c != 0x00AD) {
      in_word = false;
    }
  }
  return count;
}

ReadingMinutes EstimateReading(WordCount count, std::string_view language) {
  if (count.total() == 0) return {};
  const Speed words = SpeedOf(language);
  const auto minutes = [&](int sign) {
    const uint32_t word_speed = words.mean + sign * static_cast<int>(words.deviation);
    const uint32_t letter_speed = kCharacters.mean + sign * static_cast<int>(kCharacters.deviation);
    // Rounds up once, after adding both parts.
    return RoundedUp(count.words * letter_speed + count.characters * word_speed,
                     word_speed * letter_speed);
  };
  return {std::max(1u, minutes(1)), std::max(1u, minutes(-1))};
}

void CountReading(Article* article) {
  const WordCount count = CountWords(article->text);
  const ReadingMinutes minutes = EstimateReading(count, article->language);
  article->word_count = count.total();
  article->reading_minutes_fast = minutes.fast;
  article->reading_minutes_slow = minutes.slow;
}

}  // namespace lede::article
