// Detects the language of a text by its script and its function words.
#include "article/language/detect_language.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/word_list.h"
#include "model/language.h"

namespace lede::article {
namespace {

constexpr size_t kMostBytes = 8 << 10;
constexpr size_t kFewestLetters = 8;
constexpr int kShare = 60;  // for each word, divided among the languages that have it
// A text has at least one function word of its language in this many words. Tables of results,
// which have few, used to be taken for Croatian because of a stray "s".
constexpr int kMostWordsPerSmallWord = 25;

constexpr size_t kScripts = static_cast<size_t>(Script::kHan) + 1;
using ScriptCounts = std::array<size_t, kScripts>;

size_t At(const ScriptCounts& counts, Script script) { return counts[static_cast<size_t>(script)]; }

// Scripts that are used by only one language of the news.
constexpr std::pair<Script, std::string_view> kOneLanguage[] = {
    {Script::kHangul, "ko"},  {Script::kThai, "th"},     {Script::kGreek, "el"},
    {Script::kHebrew, "he"},  {Script::kArmenian, "hy"}, {Script::kGeorgian, "ka"},
    {Script::kBengali, "bn"}, {Script::kTamil, "ta"},    {Script::kLao, "lo"},
    {Script::kKhmer, "km"},   {Script::kMyanmar, "my"},  {Script::kEthiopic, "am"}};

// Letters that only some languages of a script have, most distinctive first. A language matches if
// at least one in a hundred letters is one of these.
struct LetterSign {
  Script script;
  std::u32string_view letters;
  std::string_view language;
};
constexpr LetterSign kLetterSigns[] = {
    {Script::kCyrillic, U"ўЎ", "be"},     {Script::kCyrillic, U"їєґЇЄҐ", "uk"},
    {Script::kCyrillic, U"ѓќѕЃЌЅ", "mk"}, {Script::kCyrillic, U"ђћџЂЋЏ", "sr"},
    {Script::kCyrillic, U"ыэЫЭ", "ru"},   {Script::kArabic, U"ٹڈڑےں", "ur"},
    {Script::kArabic, U"پچژگ", "fa"}};

ScriptCounts CountScripts(std::string_view text) {
  ScriptCounts counts{};
  for (size_t pos = 0; pos < text.size();) {
    const char32_t c = DecodeUtf8(text, &pos);
    if (IsLetter(c)) ++counts[static_cast<size_t>(ScriptOf(c))];
  }
  return counts;
}

std::string BySigns(std::string_view text, Script script, size_t letters) {
  for (const LetterSign& sign : kLetterSigns) {
    if (sign.script != script) continue;
    size_t seen = 0;
    for (size_t pos = 0; pos < text.size();)
      seen += sign.letters.find(DecodeUtf8(text, &pos)) != std::u32string_view::npos;
    if (seen * 100 >= letters) return std::string(sign.language);
  }
  return {};
}

// The language with the most function words in the text; a word of several languages counts
// partially for each.
std::string ByWords(std::string_view text, const data::Lexicon& function_words) {
  std::map<std::string_view, int> scores;
  int words = 0;
  const std::string lower = ToLower(text);
  for (size_t pos = 0; pos < lower.size();) {
    const size_t start = lower.find_first_not_of(" \t\r\n.,;:!?\"()", pos);
    if (start == std::string::npos) break;
    pos = std::min(lower.find_first_of(" \t\r\n.,;:!?\"()", start), lower.size());
    ++words;
    const auto languages = function_words.Find(std::string_view(lower).substr(start, pos - start));
    if (!languages) continue;
    const int share =
        kShare / (1 + static_cast<int>(std::count(languages->begin(), languages->end(), ' ')));
    for (std::string_view rest = *languages; !rest.empty();) {
      const std::string_view language = rest.substr(0, rest.find(' '));
      scores[language] += share;
      rest.remove_prefix(std::min(rest.size(), language.size() + 1));
    }
  }
  const auto best =
      std::max_element(scores.begin(), scores.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  const int enough = kShare * std::max(1, words / kMostWordsPerSmallWord);
  return best == scores.end() || best->second < enough ? "" : std::string(best->first);
}

bool IsAlphabetic(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), IsAsciiAlpha);
}

}  // namespace

std::string DetectLanguage(std::string_view text, const data::Lexicon& function_words) {
  text = text.substr(0, kMostBytes);
  const ScriptCounts counts = CountScripts(text);
  const size_t kana = At(counts, Script::kHiragana) + At(counts, Script::kKatakana);
  const size_t east_asian = kana + At(counts, Script::kHan);
  size_t letters = 0;
  for (const size_t count : counts) letters += count;
  if (letters < kFewestLetters) return {};
  for (const auto& [script, language] : kOneLanguage) {
    if (At(counts, script) * 3 >= letters) return std::string(language);
  }
  // At least an eighth of Japanese text is kana; Chinese has kana only in names.
  if (east_asian * 3 >= letters) return kana * 8 >= east_asian ? "ja" : "zh";
  for (const Script script : {Script::kCyrillic, Script::kArabic}) {
    if (At(counts, script) * 2 < letters) continue;
    std::string language = BySigns(text, script, letters);
    if (!language.empty()) return language;
  }
  return ByWords(text, function_words);
}

std::string DirectionOf(std::string_view language) {
  static constexpr std::string_view kRightToLeft = "ar fa he iw ur ps yi ji sd ug ckb dv";
  if (language.empty()) return {};
  const std::string_view primary = PrimaryLanguage(language);
  const bool rtl = IsWordOf(kRightToLeft, primary);
  return rtl ? "rtl" : "ltr";
}

std::string NormalizeLanguage(std::string_view declared) {
  std::string tag = ToAsciiLower(Trim(declared));
  tag.resize(std::min(tag.find_first_of(",; "), tag.size()));
  std::replace(tag.begin(), tag.end(), '_', '-');
  const std::string primary = tag.substr(0, tag.find('-'));
  if (!IsAlphabetic(primary) || primary.size() < 2 || primary.size() > 3) return {};
  if (tag.size() == primary.size()) return primary;
  const std::string second =
      tag.substr(primary.size() + 1, tag.find('-', primary.size() + 1) - primary.size() - 1);
  if (!IsAlphabetic(second)) return primary;
  std::string region = second;
  if (second.size() == 2) {
    for (char& c : region) c = static_cast<char>(c - 32);
  } else if (second.size() == 4) {
    region[0] = static_cast<char>(region[0] - 32);
  } else {
    return primary;
  }
  return primary + "-" + region;
}

}  // namespace lede::article
