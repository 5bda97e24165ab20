// Finds the encoding that a page declares in its own <meta>.
#include "cli/prescan_encoding.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/ascii.h"
#include "cli/encoding_label.h"

namespace lede::cli {
namespace {

constexpr size_t kScannedBytes = size_t{64} << 10;

struct ScannedAttribute {
  std::string name, value;  // in lower case
};

size_t SkipWhile(std::string_view text, size_t pos, bool (*wanted)(char)) {
  while (pos < text.size() && wanted(text[pos])) ++pos;
  return pos;
}

bool IsBetweenAttributes(char c) { return IsAsciiSpace(c) || c == '/'; }
bool IsInName(char c) { return !IsAsciiSpace(c) && c != '/' && c != '>' && c != '='; }
bool IsInUnquoted(char c) { return !IsAsciiSpace(c) && c != '>'; }

// Returns false at ">" or the end, when no attribute is left.
bool NextAttribute(std::string_view text, size_t* pos, ScannedAttribute* attribute) {
  const size_t begin = SkipWhile(text, *pos, IsBetweenAttributes);
  *pos = begin;
  if (begin >= text.size() || text[begin] == '>') return false;
  const size_t end = SkipWhile(text, begin + 1, IsInName);
  attribute->name = ToAsciiLower(text.substr(begin, end - begin));
  attribute->value.clear();
  *pos = SkipWhile(text, end, IsAsciiSpace);
  if (*pos >= text.size() || text[*pos] != '=') return true;
  size_t value = SkipWhile(text, *pos + 1, IsAsciiSpace);
  if (value < text.size() && (text[value] == '"' || text[value] == '\'')) {
    const size_t close = std::min(text.find(text[value], value + 1), text.size());
    attribute->value = ToAsciiLower(text.substr(value + 1, close - value - 1));
    *pos = std::min(close + 1, text.size());
    return true;
  }
  *pos = SkipWhile(text, value, IsInUnquoted);
  attribute->value = ToAsciiLower(text.substr(value, *pos - value));
  return true;
}

// "text/html; charset=koi8-r" gives "koi8-r". Source:
// #algorithm-for-extracting-a-character-encoding-from-a-meta-element
std::string_view CharsetOfContent(std::string_view content) {
  for (size_t pos = 0; (pos = content.find("charset", pos)) != std::string_view::npos;) {
    pos = SkipWhile(content, pos + 7, IsAsciiSpace);
    if (pos >= content.size() || content[pos] != '=') continue;
    pos = SkipWhile(content, pos + 1, IsAsciiSpace);
    if (pos >= content.size()) return {};
    if (content[pos] != '"' && content[pos] != '\'')
      return content.substr(pos, content.find_first_of("; \t\n\f\r", pos) - pos);
    const size_t close = content.find(content[pos], pos + 1);
    return close == std::string_view::npos ? std::string_view()
                                           : content.substr(pos + 1, close - pos - 1);
  }
  return {};
}

// `*pos` is just after "<meta" and moves to the end of the tag.
std::string_view EncodingOfMeta(std::string_view text, size_t* pos) {
  std::string charset, content, pragma;
  for (ScannedAttribute attribute; NextAttribute(text, pos, &attribute);) {
    if (attribute.name == "charset" && charset.empty()) charset = attribute.value;
    if (attribute.name == "content" && content.empty()) content = attribute.value;
    if (attribute.name == "http-equiv" && pragma.empty()) pragma = attribute.value;
  }
  std::string_view label = charset;
  if (label.empty() && pragma == "content-type") label = CharsetOfContent(content);
  const std::string_view encoding = EncodingFromLabel(label);
  // The tag was readable as ASCII, so the page cannot be UTF-16.
  return encoding == "UTF-16LE" || encoding == "UTF-16BE" ? "UTF-8" : encoding;
}

}  // namespace

std::string_view PrescanEncoding(std::string_view bytes) {
  const std::string_view text = bytes.substr(0, kScannedBytes);
  for (size_t pos = text.find('<'); pos < text.size(); pos = text.find('<', pos)) {
    const std::string_view rest = text.substr(pos);
    const char next = rest.size() > 1 ? rest[1] : '\0';
    if (StartsWith(rest, "<!--")) {
      pos = text.find("-->", pos + 2);
    } else if (EqualsIgnoreAsciiCase(rest.substr(0, 5), "<meta") && rest.size() > 5 &&
               IsBetweenAttributes(rest[5])) {
      pos += 6;
      const std::string_view encoding = EncodingOfMeta(text, &pos);
      if (!encoding.empty()) return encoding;
    } else if (IsAsciiAlpha(next) || (next == '/' && rest.size() > 2 && IsAsciiAlpha(rest[2]))) {
      pos = SkipWhile(text, pos + 2, IsInUnquoted);
      for (ScannedAttribute attribute; NextAttribute(text, &pos, &attribute);) {
      }
    } else if (next == '!' || next == '/' || next == '?') {
      pos = text.find('>', pos);
    } else {
      ++pos;
    }
  }
  return {};
}

}  // namespace lede::cli
