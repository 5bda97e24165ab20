// Writes an analysis as Markdown with YAML front matter.
#include "api/write_markdown.h"

#include "api/article_markdown.h"
#include "api/describe_facts.h"
#include "api/markdown_text.h"
#include "base/json_writer.h"

namespace lede::api {
namespace {

// Quotes as a JSON string, which is also a valid double-quoted YAML string.
std::string Quoted(const std::string& text) {
  std::string out;
  JsonWriter(&out).String(text);
  return out;
}

std::string QuotedList(const std::vector<std::string>& items) {
  std::string out = "[";
  for (const std::string& item : items) out += (out.size() > 1 ? ", " : "") + Quoted(item);
  return out + "]";
}

std::string FrontMatter(const Analysis& analysis) {
  const Article& article = analysis.article;
  std::vector<std::string> authors;
  for (const Author& author : article.authors) authors.push_back(author.name);
  std::string out = "---\n";
  const auto put = [&out](const char* key, const std::string& value) {
    if (!value.empty()) out += std::string(key) + ": " + Quoted(value) + "\n";
  };
  put("title", article.title);
  put("source", article.canonical_url.empty() ? article.url : article.canonical_url);
  if (!authors.empty()) out += "author: " + QuotedList(authors) + "\n";
  put("published", article.published);
  put("description", article.subtitle);
  if (!article.keywords.empty()) out += "tags: " + QuotedList(article.keywords) + "\n";
  return out + "---\n";
}

void PutList(const char* title, const std::vector<std::string>& lines, std::string* out) {
  if (lines.empty()) return;
  *out += std::string("\n## ") + title + "\n\n";
  for (const std::string& line : lines) *out += "- " + EscapeLineStart(EscapeMarkdown(line)) + "\n";
}

// A block of an article that came without markup, with the Markdown prefix of its kind.
std::string BlockMarkdown(const Block& block, std::string_view text) {
  const std::string_view content = block.span.In(text);
  switch (block.kind) {
    case BlockKind::kHeading:
      return std::string(std::max(2, int{block.level}), '#') + " " + EscapeMarkdown(content);
    case BlockKind::kListItem:
      return "- " + EscapeMarkdown(content);
    case BlockKind::kQuote:
      return "> " + EscapeMarkdown(content);
    case BlockKind::kCode:
      return "```\n" + std::string(content) + "\n```";
    default:
      return EscapeLineStart(EscapeMarkdown(content));
  }
}

void PutBody(const Article& article, std::string* out, Outlet* outlet) {
  if (!article.html.empty()) {
    *out += '\n';
    ArticleMarkdown(article.html, out, outlet);
    return;
  }
  BlockKind previous = BlockKind::kParagraph;
  for (const Block& block : article.blocks) {
    const bool same_list = block.kind == BlockKind::kListItem && previous == BlockKind::kListItem;
    if (!same_list) *out += '\n';
    Put(BlockMarkdown(block, article.text), out, outlet);
    *out += '\n';
    previous = block.kind;
  }
}

}  // namespace

std::string WriteMarkdown(const Analysis& analysis) {
  std::string out;
  WriteMarkdown(analysis, &out, nullptr);
  return out;
}

void WriteMarkdown(const Analysis& analysis, std::string* out, Outlet* outlet) {
  const Article& article = analysis.article;
  *out += FrontMatter(analysis);
  if (!article.title.empty()) *out += "\n# " + EscapeMarkdown(article.title) + "\n";
  if (!article.readable()) {
    const std::string reason(WordsOf(article.refusal).sentence);
    *out += "\n" + EscapeMarkdown("Not an article: " + reason) + "\n";
  }
  PutList("In brief", DescribeSummary(analysis), out);
  PutList("Who", DescribeWho(analysis.facts), out);
  PutList("Where", DescribeWhere(analysis.facts), out);
  PutList("When", DescribeWhen(analysis.facts), out);
  if (article.blocks.empty()) return;
  if (!analysis.article_only) *out += "\n## Article\n";
  PutBody(article, out, outlet);
}

}  // namespace lede::api
