// Recognises what a tagger mistakes for a person, an organisation or a place.
#include "mentions/no_name.h"

#include <string>
#include <string_view>

#include "base/ascii.h"
#include "base/word_list.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kShips = "HMAS HMCS HMS HNLMS INS MT MV RMS RRS RV SS USS USNS";
constexpr std::string_view kParties = "D- I- R-";
constexpr std::string_view kPrefixes = "anti ex mid non now post pre pro then";
constexpr std::string_view kDirections = "E. N. S. W. East North South West";
constexpr std::string_view kStreets =
    "Ave Ave. Avenue Blvd Blvd. Boulevard Drive Lane Rd. Road St St. Street";

bool IsPartyAndState(std::string_view word) {
  return word.size() > 3 && IsWordOf(kParties, word.substr(0, 2)) && IsAsciiUpper(word[2]);
}

// "Award-winning", "Oscar-nominated".
bool SaysWhatWasWon(std::string_view word) {
  return EndsWith(word, "-winning") || EndsWith(word, "-nominated");
}

bool IsHoliday(const AnnotatedText& text, uint32_t first, uint32_t end,
               const data::Lexicon& holidays) {
  std::string name;
  for (uint32_t t = first; t < end; ++t) {
    if (t > first) name += ' ';
    name += ToAsciiLower(text.TokenText(t));
  }
  return holidays.Contains(name);
}

// "HTML, CSS".
bool IsThing(const AnnotatedText& text, uint32_t first, uint32_t end, const data::Lexicon& things) {
  for (uint32_t t = first; t < end; ++t) {
    if (text.tokens[t].kind != TokenKind::kPunctuation && !things.Contains(text.TokenText(t)))
      return false;
  }
  return true;
}

// "anti-Israel", "now-President".
bool SaysWhichWay(std::string_view word) {
  const size_t hyphen = word.find('-');
  return hyphen + 1 < word.size() && IsAsciiUpper(word[hyphen + 1]) &&
         IsWordOf(kPrefixes, word.substr(0, hyphen));
}

// "TL;DR" ("too long, didn't read"), which the tokeniser splits.
bool IsTooLong(const AnnotatedText& text, uint32_t token) {
  return token > 0 && text.TokenText(token) == "DR" && text.TokenText(token - 1) == ";";
}

}  // namespace

bool IsNoName(const AnnotatedText& text, uint32_t first, uint32_t end,
              const data::Lexicon& holidays, const data::Lexicon& things) {
  const std::string_view word = text.TokenText(first);
  return (end - first > 1 && IsWordOf(kShips, word)) || IsPartyAndState(word) ||
         SaysWhichWay(word) || IsTooLong(text, first) || SaysWhatWasWon(text.TokenText(end - 1)) ||
         IsHoliday(text, first, end, holidays) || IsThing(text, first, end, things);
}

bool IsAddress(const AnnotatedText& text, uint32_t first, uint32_t end) {
  if (first == 0 || text.tokens[first - 1].kind != TokenKind::kNumber || end - first < 2)
    return false;
  return IsWordOf(kDirections, text.TokenText(first)) ||
         IsWordOf(kStreets, text.TokenText(end - 1));
}

}  // namespace lede::mentions
