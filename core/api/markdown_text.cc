// Escapes text and URLs so that Markdown shows them literally.
#include "api/markdown_text.h"

#include "base/ascii.h"

namespace lede::api {
namespace {

// Whether `text` starts with something like "&lt;" or "&#60;", which Markdown would decode.
bool IsReference(std::string_view text) {
  constexpr size_t kLongest = 32;
  constexpr std::string_view kInReference =
      "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const size_t end = text.substr(0, kLongest).find(';');
  return end != std::string_view::npos && end > 1 &&
         text.substr(1, end - 1).find_first_not_of(kInReference) == std::string_view::npos;
}

}  // namespace

void AppendMarkdown(std::string_view text, std::string_view signs, std::string* out) {
  out->reserve(out->size() + text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool markup = signs.find(c) != std::string_view::npos;
    if (markup || (c == '&' && IsReference(text.substr(i)))) *out += '\\';
    *out += c == '\n' ? ' ' : c;
  }
}

std::string EscapeMarkdown(std::string_view text) {
  std::string out;
  AppendMarkdown(text, kMarkdownSigns, &out);
  return out;
}

std::string EscapeLineStart(std::string line) {
  if (line.empty()) return line;
  size_t at = 0;
  while (at < line.size() && IsAsciiDigit(line[at])) ++at;
  const bool number = at > 0 && at < line.size() && (line[at] == '.' || line[at] == ')');
  const bool sign = std::string_view("#+-=~|").find(line[0]) != std::string_view::npos;
  if (number || sign) line.insert(at, "\\");
  return line;
}

std::string EscapeMarkdownUrl(std::string_view url) {
  std::string out;
  for (const char c : url) {
    switch (c) {
      case ' ':
        out += "%20";
        break;
      case '(':
        out += "%28";
        break;
      case ')':
        out += "%29";
        break;
      case '<':
        out += "%3C";
        break;
      case '>':
        out += "%3E";
        break;
      case '\\':
        out += "%5C";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace lede::api
