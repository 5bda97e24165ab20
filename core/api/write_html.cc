// Writes an analysis as a small HTML page of its own.
#include "api/write_html.h"

#include "api/describe_facts.h"

namespace lede::api {

std::string EscapeHtml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string WriteHtml(const Analysis& analysis) {
  const Article& article = analysis.article;
  const auto element = [](const char* name, const std::string& text) {
    if (text.empty()) return std::string();
    return std::string("<") + name + ">" + EscapeHtml(text) + "</" + name + ">\n";
  };
  std::string out = "<!doctype html>\n<html";
  if (!article.language.empty()) out += " lang=\"" + EscapeHtml(article.language) + "\"";
  if (!article.direction.empty()) out += " dir=\"" + EscapeHtml(article.direction) + "\"";
  out +=
      ">\n<meta charset=\"utf-8\">\n<title>" + EscapeHtml(article.title) + "</title>\n<article>\n";
  out += element("h1", article.title) + element("p", article.subtitle) +
         element("p", DescribeSource(article));
  if (!article.readable) out += element("p", article.reason);
  return out + article.html + "\n</article>\n</html>\n";
}

}  // namespace lede::api
