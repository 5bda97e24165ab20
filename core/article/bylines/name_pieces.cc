// Splits a byline at its punctuation marks.
#include "article/bylines/name_pieces.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

enum class Mark { kNone, kStrong, kComma, kJoin };

// `spaced`: there is white space on both sides.
Mark MarkOf(char32_t c, bool spaced) {
  switch (c) {
    case '|':
    case 0xFF5C:  // ｜
    case 0x2022:  // •
    case 0x00B7:  // ·
    case 0x25CF:  // ●
    case 0x22C5:  // ⋅
    case 0x2219:  // ∙
    case 0x2027:  // ‧
    case '(':
    case ')':
    case '[':
    case ']':
    case '<':
    case '>':
    case 0xFF08:  // （
    case 0xFF09:  // ）
    case 0x300A:
    case 0x300B:
    case '\n':
      return Mark::kStrong;
    case '-':
    case 0x2013:
    case 0x2014:
      return spaced ? Mark::kStrong : Mark::kNone;
    case ',':
    case 0xFF0C:  // ，
    case 0x060C:  // ،
    case 0x3001:  // 、
    case ';':
    case 0xFF1B:  // ；
    case ':':
    case 0xFF1A:  // ：
      return Mark::kComma;
    case '&':
    case '+':
    case '/':
    case 0xFF0F:  // ／
      return Mark::kJoin;
    default:
      return Mark::kNone;
  }
}

bool IsInName(char32_t c) {
  const CharClass kind = ClassOf(c);
  return IsLetter(kind) || kind == CharClass::kDigit || kind == CharClass::kNumber ||
         kind == CharClass::kMark;
}

// Whether the dot at the end of `text` belongs to its last word: "Jr.", "C.J."
bool EndsAbbreviation(std::string_view text) {
  constexpr size_t kLongestText = 120, kLongestWord = 4;  // bytes, including the dot
  if (text.size() < 2 || text.size() > kLongestText) return false;
  const size_t word = text.find_last_of(' ') + 1;
  return text.size() - word <= kLongestWord || text.find('.', word) + 1 < text.size();
}

// Whether the digit at `at` belongs to a one-word name ("Need2Read") rather than to a date or
// number: `piece` is the part of the word before the digit, and the word ends at the next mark.
bool IsInUserName(std::string_view line, std::string_view piece, size_t at) {
  if (piece.empty() || !IsAsciiAlpha(piece[0]) || !IsAsciiAlnum(line[at - 1]) ||
      piece.find(' ') != std::string_view::npos)
    return false;
  while (at < line.size() && IsAsciiAlnum(line[at])) ++at;
  const std::string_view rest = Trim(line.substr(at));
  if (rest.empty()) return true;
  size_t pos = 0;
  return MarkOf(DecodeUtf8(rest, &pos), true) != Mark::kNone;
}

}  // namespace

std::vector<NameSegment> SplitSegments(std::string_view line) {
  std::vector<NameSegment> segments(1);
  size_t start = 0;
  bool after_comma = false, past_digit = false;
  const auto close = [&](size_t end, Mark mark) {
    const std::string_view piece = Trim(line.substr(start, end - start));
    if (!piece.empty() && !past_digit)
      segments.back().push_back({piece, after_comma, end < line.size() && mark == Mark::kNone});
    if (mark == Mark::kStrong) {
      if (!segments.back().empty()) segments.emplace_back();
      past_digit = false;
    }
    after_comma = mark == Mark::kComma;
  };
  for (size_t pos = 0; pos < line.size();) {
    const size_t at = pos;
    const char32_t c = DecodeUtf8(line, &pos);
    if (IsDigit(c) && !past_digit) {
      if (IsInUserName(line, Trim(line.substr(start, at - start)), at)) continue;
      close(at, Mark::kNone);
      past_digit = true;
      continue;
    }
    const bool spaced =
        at > 0 && IsAsciiSpace(line[at - 1]) && pos < line.size() && IsAsciiSpace(line[pos]);
    const bool in_address = c == ':' && pos < line.size() && line[pos] == '/';
    const bool slash_of_address =
        c == '/' && at > 0 && (line[at - 1] == ':' || line[at - 1] == '/');
    const Mark mark = in_address || slash_of_address ? Mark::kNone : MarkOf(c, spaced);
    if (mark == Mark::kNone) continue;
    close(at, mark);
    start = pos;
  }
  close(line.size(), Mark::kNone);
  if (segments.back().empty()) segments.pop_back();
  return segments;
}

std::vector<std::string_view> SplitWords(std::string_view text) {
  std::vector<std::string_view> words;
  for (size_t pos = 0; pos < text.size();) {
    size_t start = pos;
    while (start < text.size() && IsAsciiSpace(text[start])) ++start;
    size_t end = start;
    while (end < text.size() && !IsAsciiSpace(text[end])) ++end;
    const std::string_view word = text.substr(start, end - start);
    if (!TrimMarks(word).empty() && word.find('@') == std::string_view::npos &&
        word.find("://") == std::string_view::npos)
      words.push_back(word);
    pos = end;
  }
  return words;
}

std::string_view TrimMarks(std::string_view text) {
  for (size_t next = 0; !text.empty(); next = 0) {
    if (IsInName(DecodeUtf8(text, &next))) break;
    text.remove_prefix(next);
  }
  while (!text.empty()) {
    const char32_t c = DecodeUtf8Before(text, text.size());
    if (IsInName(c) || (c == '.' && EndsAbbreviation(text))) break;
    std::string encoded;
    AppendUtf8(c, &encoded);
    text.remove_suffix(std::min(text.size(), encoded.size()));
  }
  return text;
}

}  // namespace lede::article
