// Reads where a report was filed from: "TOKYO (AP) —" at the beginning of its text.
#include "article/bylines/read_dateline.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

constexpr size_t kLongest = 100;      // bytes
constexpr size_t kLongestPlace = 40;  // bytes
constexpr size_t kLongestLetters = 6;
constexpr size_t kMostBlocks = 3;

// The position and length of the first of `marks` in `text`; npos if there is none.
struct MarkAt {
  size_t at = std::string_view::npos;
  size_t size = 0;
};
MarkAt FirstOf(std::string_view text, std::initializer_list<std::string_view> marks) {
  MarkAt first;
  for (const std::string_view mark : marks) {
    const size_t at = text.find(mark);
    if (at < first.at) first = {at, mark.size()};
  }
  return first;
}

bool IsAllCapitals(std::string_view text) {
  size_t capitals = 0;
  for (size_t pos = 0; pos < text.size();) {
    const char32_t c = DecodeUtf8(text, &pos);
    if (IsLower(c)) return false;
    capitals += IsUpper(c);
  }
  return capitals >= 3;
}

bool BeginsLikeName(std::string_view text) {
  if (text.empty()) return false;
  size_t pos = 0;
  const char32_t c = DecodeUtf8(text, &pos);
  return IsLetter(c) && !IsLower(c);
}

// "NEW YORK" → "New York"; text with lower-case letters is unchanged.
std::string WithoutCapitals(std::string_view text) {
  if (!IsAllCapitals(text)) return std::string(text);
  std::string out;
  bool inside = false;
  for (size_t pos = 0; pos < text.size();) {
    const char32_t c = DecodeUtf8(text, &pos);
    AppendUtf8(inside ? ToLower(c) : c, &out);
    inside = IsLetter(c) || c == '\'';
  }
  return out;
}

// "TOKYO, Aug 23" → "Tokyo"
std::string PlaceOf(std::string_view text) {
  const MarkAt comma = FirstOf(text, {",", "，", "/"});
  return WithoutCapitals(Trim(text.substr(0, comma.at)));
}

bool IsAgency(std::string_view name, const BylineWords& words) {
  for (;;) {
    const size_t slash = std::min(name.find('/'), name.size());
    if (!words.IsAgency(ToLower(Trim(name.substr(0, slash))))) return false;
    if (slash == name.size()) return true;
    name.remove_prefix(slash + 1);
  }
}

// "TOKYO (AP) —", "Berlin (dpa) -", "(Reuters) -", "東京（共同）"
Dateline WithAgency(std::string_view head, const BylineWords& words) {
  const MarkAt open = FirstOf(head, {"(", "（"});
  if (open.at == std::string_view::npos || open.at > kLongestPlace + 20) return {};
  const MarkAt close = FirstOf(head.substr(open.at), {")", "）"});
  if (close.at == std::string_view::npos) return {};
  const size_t agency_at = open.at + open.size;
  const std::string_view agency = Trim(head.substr(agency_at, open.at + close.at - agency_at));
  const std::string_view place = Trim(head.substr(0, open.at));
  if (!IsAgency(agency, words) || (!place.empty() && !BeginsLikeName(place))) return {};
  const size_t end = open.at + close.at + close.size;
  const std::string_view behind = Trim(head.substr(end));
  const MarkAt dash = FirstOf(behind, {"—", "–", "-", ":"});
  if (dash.at != 0 && open.size == 1) return {};
  return {PlaceOf(place), std::string(agency), std::string(Trim(head.substr(0, end)))};
}

// The letters in brackets at the end, if they look like those of an agency or station: "LEEDS
// (WKQL)".
std::string_view LettersIn(std::string_view text) {
  const size_t open = text.rfind('(');
  if (open == std::string_view::npos || !EndsWith(text, ")")) return {};
  const std::string_view letters = text.substr(open + 1, text.size() - open - 2);
  const bool are_letters = !letters.empty() && letters.size() <= kLongestLetters &&
                           std::all_of(letters.begin(), letters.end(), IsAsciiUpper);
  return are_letters ? letters : std::string_view();
}

// "KYIV, Ukraine —", "NEW DELHI:", "LEEDS, England (HP) —"
Dateline InCapitals(std::string_view head) {
  const MarkAt mark = FirstOf(head, {"—", " – ", " - ", " -- ", ":"});
  if (mark.at == std::string_view::npos || mark.at > kLongestPlace + 20) return {};
  const std::string_view text = Trim(head.substr(0, mark.at));
  const std::string_view agency = LettersIn(text);
  const std::string_view where = agency.empty() ? text : Trim(text.substr(0, text.rfind('(')));
  const std::string_view place = Trim(where.substr(0, where.find(',')));
  if (!BeginsLikeName(place) || place.size() > kLongestPlace || !IsAllCapitals(place) ||
      std::count(place.begin(), place.end(), ' ') > 2)
    return {};
  return {PlaceOf(where), std::string(agency), std::string(text)};
}

}  // namespace

Dateline ReadDateline(const Article& article, const BylineWords& words) {
  for (size_t block = 0; block < std::min(article.blocks.size(), kMostBlocks); ++block) {
    const std::string_view paragraph = article.blocks[block].span.In(article.text);
    const std::string_view head = Trim(paragraph.substr(0, kLongest));
    Dateline dateline = WithAgency(head, words);
    if (dateline.empty()) dateline = InCapitals(head);
    if (!dateline.empty() && (block == 0 || !dateline.agency.empty())) return dateline;
  }
  return {};
}

}  // namespace lede::article
