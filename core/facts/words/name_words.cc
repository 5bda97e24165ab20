// Splits a name into comparable words.
#include "facts/words/name_words.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/word_list.h"

namespace lede::facts {
namespace {

constexpr std::string_view kGenerations = "jr sr ii iii iv phd";

constexpr size_t kMaxAcronymBytes = 16;

bool IsApostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2BC; }

bool IsBreak(char32_t c) {
  return IsSpace(c) || c == '-' || c == '/' || (c >= 0x2010 && c <= 0x2015);
}

// "reuters'" and "lee's" become "reuters" and "lee".
void DropPossessive(std::string* word) {
  if (word->size() > 2 && EndsWith(*word, "'s")) word->resize(word->size() - 2);
  while (!word->empty() && word->back() == '\'') word->pop_back();
}

// Equal, or one is the initial of the other. Comparing the first byte of an initial is enough for
// ASCII, and equal words always compare equal.
bool SameOrInitial(const std::string& a, const std::string& b) {
  return a == b || ((a.size() == 1 || b.size() == 1) && a[0] == b[0]);
}

bool IsSuffix(const NameWords& full, const NameWords& part) {
  return part.size() <= full.size() && std::equal(part.rbegin(), part.rend(), full.rbegin());
}

bool IsPrefix(const NameWords& full, const NameWords& part) {
  return part.size() <= full.size() && std::equal(part.begin(), part.end(), full.begin());
}

// Whether the words between first and last match some of `full`'s in order, as words or initials.
bool MiddleFits(const NameWords& full, const NameWords& part) {
  size_t at = 1;
  for (size_t i = 1; i + 1 < part.size(); ++i) {
    while (at + 1 < full.size() && !SameOrInitial(full[at], part[i])) ++at;
    if (at + 1 >= full.size()) return false;
    ++at;
  }
  return true;
}

}  // namespace

NameWords SplitName(std::string_view surface, size_t most) {
  NameWords words;
  std::string word;
  const auto finish = [&] {
    DropPossessive(&word);
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (size_t pos = 0; pos < surface.size() && words.size() < most;) {
    if (IsAsciiAlnum(surface[pos])) {
      word += ToAsciiLower(surface[pos++]);
      continue;
    }
    const char32_t c = DecodeUtf8(surface, &pos);
    if (IsBreak(c))
      finish();
    else if (IsApostrophe(c))
      word += word.empty() ? "" : "'";
    else if (ClassOf(c) != CharClass::kPunctuation || c == '&')
      AppendUtf8(ToLower(c), &word);
  }
  finish();
  return words;
}

NameWords SplitPersonName(std::string_view surface, const data::Lexicon& honorifics) {
  NameWords words = SplitName(surface);
  size_t first = 0;
  while (first + 1 < words.size() && honorifics.Contains(words[first])) ++first;
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
  while (words.size() > 2 && IsWordOf(kGenerations, words.back())) words.pop_back();
  return words;
}

std::optional<std::string_view> SpellOut(std::string_view surface, const data::Lexicon& acronyms) {
  if (surface.size() > kMaxAcronymBytes) return std::nullopt;
  std::string letters(surface);
  letters.erase(std::remove(letters.begin(), letters.end(), '.'), letters.end());
  return acronyms.Find(letters);
}

NameWords SplitOrganizationName(std::string_view surface, const data::Lexicon& acronyms) {
  std::string spelled;
  for (size_t at = 0; at < surface.size();) {
    const size_t end = std::min(surface.find(' ', at), surface.size());
    const std::string_view word = surface.substr(at, end - at);
    spelled += SpellOut(word, acronyms).value_or(word);
    spelled += ' ';
    at = end + 1;
  }
  NameWords words = SplitName(spelled);
  if (words.size() > 1 && words[0] == "the") words.erase(words.begin());
  return words;
}

std::string Joined(const NameWords& words) {
  std::string joined;
  for (const std::string& word : words) {
    if (!joined.empty()) joined += ' ';
    joined += word;
  }
  return joined;
}

bool MayBeCalled(const NameWords& full, const NameWords& part) {
  if (part.size() > full.size()) return false;
  if (IsSuffix(full, part) || IsPrefix(full, part)) return true;
  return SameOrInitial(full.front(), part.front()) && full.back() == part.back() &&
         full.back().size() > 1 && MiddleFits(full, part);
}

}  // namespace lede::facts
