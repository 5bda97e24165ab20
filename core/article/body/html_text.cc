// Writes text and attribute values as HTML.
#include "article/body/html_text.h"

namespace lede::article {
namespace {

bool IsEscaped(char c) { return c == '&' || c == '<' || c == '>' || c == '"' || c == '\0'; }

std::string_view EscapeOf(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};  // NUL
  }
}

}  // namespace

void AppendEscaped(std::string_view text, std::string* html) {
  size_t begin = 0;  // start of the text that can be copied unchanged
  for (size_t at = 0; at < text.size(); ++at) {
    if (!IsEscaped(text[at])) continue;
    html->append(text, begin, at - begin);
    *html += EscapeOf(text[at]);
    begin = at + 1;
  }
  html->append(text, begin);
}

void AppendAttribute(std::string_view name, std::string_view value, std::string* html) {
  html->append(" ").append(name).append("=\"");
  AppendEscaped(value, html);
  *html += '"';
}

}  // namespace lede::article
