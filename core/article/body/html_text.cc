// Text and attribute values as HTML.
#include "article/body/html_text.h"

namespace lede::article {

void AppendEscaped(std::string_view text, std::string* html) {
  for (const char c : text) {
    switch (c) {
      case '&':
        *html += "&amp;";
        break;
      case '<':
        *html += "&lt;";
        break;
      case '>':
        *html += "&gt;";
        break;
      case '"':
        *html += "&quot;";
        break;
      case '\0':
        break;
      default:
        *html += c;
    }
  }
}

}  // namespace lede::article
