// Splits the visible text of a page into lines and classifies each line by itself.
#include "article/visible/page_lines.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

constexpr size_t kMaxLines = 20'000;
constexpr uint32_t kLongestLabel = 14;  // words; a phrase at the start rules only such lines
constexpr uint32_t kLongestDateLine = 24;
constexpr uint32_t kLongestNote = 80;
constexpr uint32_t kShortestSentence = 4;
constexpr uint32_t kLongWithoutStop = 30;  // words: prose even without a full stop
constexpr size_t kLongestPhrase = 6;       // words

// Counts words between spaces; in scripts without spaces, two letters count as one word.
uint32_t WordsOf(std::string_view text) {
  uint32_t words = 0, letters = 0;
  bool inside = false;
  for (size_t pos = 0; pos < text.size();) {
    const char32_t c = DecodeUtf8(text, &pos);
    if (IsSpaceless(ScriptOf(c))) {
      ++letters;
      inside = false;
    } else if (IsSpace(c)) {
      inside = false;
    } else if (!inside && (IsLetter(c) || IsDigit(c))) {
      inside = true;
      ++words;
    }
  }
  return words + (letters + 1) / 2;
}

// Whether `text` ends like a sentence: with a full stop or similar mark, optionally followed by
// closing quotes and brackets.
bool EndsSentence(std::string_view text) {
  static constexpr std::u32string_view kClosing = U"\"'”’»“›)]）」』】";
  static constexpr std::u32string_view kStops = U".!?…:;。！？．؟۔।";
  while (!text.empty()) {
    const char32_t c = DecodeUtf8Before(text, text.size());
    if (kStops.find(c) != std::u32string_view::npos) return true;
    if (kClosing.find(c) == std::u32string_view::npos) return false;
    std::string encoded;
    AppendUtf8(c, &encoded);
    text.remove_suffix(std::min(text.size(), encoded.size()));
  }
  return false;
}

// "(Only the headline was changed by our staff.)"
bool IsBracketed(std::string_view text) {
  return text.size() > 2 && ((text.front() == '(' && text.back() == ')') ||
                             (text.front() == '[' && text.back() == ']'));
}

class LineReader {
 public:
  LineReader(const DateStyle& style, const DateWords& date_words, const data::Lexicon& phrases)
      : style_(style), date_words_(date_words), phrases_(phrases) {
    for (uint32_t row = 0; row < phrases.size(); ++row) {
      const std::string_view role = phrases.value(row);
      if (role == "caption") anywhere_.push_back({phrases.key(row), LineRole::kCaption});
      if (role == "note") anywhere_.push_back({phrases.key(row), LineRole::kNote});
      if (role == "reading") anywhere_.push_back({phrases.key(row), LineRole::kReading});
      if (role == "consent") anywhere_.push_back({phrases.key(row), LineRole::kConsent});
    }
  }

  PageLine Read(std::string_view text) const {
    PageLine line;
    line.text = text;
    line.words = WordsOf(text);
    line.dates = FindLabelledDates(text, style_, date_words_);
    line.role = RoleOf(line, ToLower(text));
    return line;
  }

 private:
  struct Anywhere {
    std::string_view phrase;
    LineRole role;
  };

  LineRole RoleOf(const PageLine& line, const std::string& lower) const {
    if (IsBracketed(line.text) && line.words > kLongestLabel) return LineRole::kNote;
    const bool sentence = EndsSentence(line.text) && line.words >= kShortestSentence;
    if (const LineRole role = PhraseAnywhere(line, lower); role != LineRole::kText) return role;
    if (const LineRole role = PhraseAtStart(lower);
        role == LineRole::kInline ? line.words <= 30
                                  : role != LineRole::kText && line.words <= kLongestLabel &&
                                        !(sentence && line.words > 6))
      return role;
    if (!line.dates.empty() && line.words <= kLongestDateLine && !LooksLikeReport(line, sentence))
      return LineRole::kDate;
    return sentence || line.words >= kLongWithoutStop ? LineRole::kProse : LineRole::kText;
  }

  // A sentence of the story may mention a date; a date line is mostly date.
  static bool LooksLikeReport(const PageLine& line, bool sentence) {
    return sentence && line.words > 10;
  }

  LineRole PhraseAnywhere(const PageLine& line, const std::string& lower) const {
    for (const Anywhere& item : anywhere_) {
      const bool may = item.role == LineRole::kReading ? line.words <= kLongestDateLine
                                                       : line.words <= kLongestNote;
      if (may && lower.find(item.phrase) != std::string::npos) return item.role;
    }
    return LineRole::kText;
  }

  // The role of the longest phrase of whole words at the start of the line.
  LineRole PhraseAtStart(const std::string& lower) const {
    std::array<size_t, kLongestPhrase> ends;
    size_t count = 0;
    for (size_t pos = 0; count < kLongestPhrase && pos < lower.size();) {
      size_t end = lower.find_first_of(" :|,", pos);
      if (end == std::string::npos) end = lower.size();
      ends[count++] = end;
      pos = end + 1;
    }
    while (count > 0) {
      const std::string_view start = std::string_view(lower).substr(0, ends[--count]);
      if (const auto role = phrases_.Find(Trim(start))) return NamedRole(*role);
    }
    return LineRole::kText;
  }

  static LineRole NamedRole(std::string_view name) {
    if (name == "control") return LineRole::kControl;
    if (name == "end") return LineRole::kEnd;
    if (name == "stop") return LineRole::kStop;
    return name == "inline" ? LineRole::kInline : LineRole::kText;
  }

  const DateStyle& style_;
  const DateWords& date_words_;
  const data::Lexicon& phrases_;
  std::vector<Anywhere> anywhere_;
};

}  // namespace

std::vector<PageLine> ReadPageLines(std::string_view page_text, const DateStyle& style,
                                    const DateWords& date_words,
                                    const data::Lexicon& page_phrases) {
  const LineReader reader(style, date_words, page_phrases);
  std::vector<PageLine> lines;
  for (size_t begin = 0; begin < page_text.size() && lines.size() < kMaxLines;) {
    const size_t end = std::min(page_text.find('\n', begin), page_text.size());
    std::string_view text = Trim(page_text.substr(begin, end - begin));
    while (StartsWith(text, "\xC2\xA0")) text = Trim(text.substr(2));  // no-break spaces
    while (EndsWith(text, "\xC2\xA0")) text = Trim(text.substr(0, text.size() - 2));
    if (!text.empty()) lines.push_back(reader.Read(text));
    begin = end + 1;
  }
  return lines;
}

}  // namespace lede::article
