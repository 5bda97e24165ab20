// Writes an analysis as a small, self-contained HTML page.
#include "api/write_html.h"

#include "api/describe_facts.h"
#include "article/body/html_text.h"

namespace lede::api {

std::string EscapeHtml(std::string_view text) {
  std::string html;
  article::AppendEscaped(text, &html);
  return html;
}

std::string WriteHtml(const Analysis& analysis) {
  std::string out;
  WriteHtml(analysis, &out, nullptr);
  return out;
}

void WriteHtml(const Analysis& analysis, std::string* out, Outlet* outlet) {
  const Article& article = analysis.article;
  const auto element = [](const char* name, const std::string& text) {
    if (text.empty()) return std::string();
    return std::string("<") + name + ">" + EscapeHtml(text) + "</" + name + ">\n";
  };
  std::string head = "<!doctype html>\n<html";
  if (!article.language.empty()) head += " lang=\"" + EscapeHtml(article.language) + "\"";
  if (!article.direction.empty()) head += " dir=\"" + EscapeHtml(article.direction) + "\"";
  head +=
      ">\n<meta charset=\"utf-8\">\n<title>" + EscapeHtml(article.title) + "</title>\n<article>\n";
  head += element("h1", article.title);
  if (!article.text.starts_with(article.subtitle)) head += element("p", article.subtitle);
  head += element("p", DescribeSource(article));
  if (!article.readable()) head += element("p", std::string(WordsOf(article.refusal).sentence));
  Put(head, out, outlet);
  Put(article.html, out, outlet);
  *out += "\n</article>\n</html>\n";
}

}  // namespace lede::api
