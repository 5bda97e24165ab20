// Recognizes the marks that link from a text to its notes.
#include "article/page/note_mark.h"

#include <string>

#include "article/page/visible.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::NodeId;
using html::Tag;

constexpr size_t kLongest = 30;  // bytes: "[citation needed]"

// Digits, asterisks and daggers, with punctuation between them, or a single letter; not "®".
bool IsMark(std::string_view text) {
  // Compared byte by byte. The non-ASCII marks are recognized by their last bytes ("†" E2 80 A0,
  // "‡" E2 80 A1, "§" C2 A7); their other bytes and all bytes of dashes are allowed in between.
  constexpr std::string_view kCounting = "0123456789*\xA0\xA1\xA7";
  constexpr std::string_view kBetween = " ,-[]()\xE2\x80\x93\x94\xC2";
  bool counts = text.size() == 1 && IsAsciiAlpha(text[0]);
  for (const char c : text) {
    if (kCounting.find(c) != kCounting.npos)
      counts = true;
    else if (kBetween.find(c) == kBetween.npos && text.size() > 1)
      return false;
  }
  return counts;
}

// Whether a sentence or phrase ends before the mark. Dashes, quotation marks and East Asian full
// stops have three bytes in UTF-8, the second of which is 0x80.
bool EndsPhrase(std::string_view text) {
  return std::string_view(".,;:!?)\"").find(text.back()) != text.npos ||
         (text.size() > 2 && text[text.size() - 2] == '\x80');
}

}  // namespace

bool IsNoteMark(const Document& document, NodeId element, std::string_view before) {
  const bool high = document.tag(element) == Tag::kSup;
  const bool leads = document.attribute(element, Attr::kHref).find('#') != std::string_view::npos;
  if (before.empty() || (!high && !leads)) return false;
  const std::string raw = document.TextContent(element);
  const std::string_view text = Trim(raw);
  if (text.empty() || text.size() > kLongest) return false;
  const bool bracketed = text.front() == '[' && text.back() == ']';
  if (!IsMark(text)) return high && bracketed;
  if (bracketed) return true;
  // A link inside a bracketed list, "[1, 2]" or "[1–3]", is not a mark by itself.
  if (!high) {
    return std::string_view(" \n[(,-").find(before.back()) == before.npos &&
           !EndsWith(before, "\u2013");
  }
  return EndsPhrase(before) || document.FindFirst(element, Tag::kA) != html::kNoNode ||
         Enclosing(document, element, Tag::kA) != html::kNoNode;
}

}  // namespace lede::article
