// Writes an analysis as plain text for a terminal.
#include "api/write_text.h"

#include <algorithm>

#include "api/describe_facts.h"

namespace lede::api {
namespace {

constexpr size_t kShown = 8;  // facts of each kind; the JSON document has all of them

void PutSection(const char* title, const std::vector<std::string>& lines, std::string* out) {
  if (lines.empty()) return;
  *out += std::string("\n") + title + "\n";
  for (size_t i = 0; i < std::min(lines.size(), kShown); ++i) *out += "  " + lines[i] + "\n";
  if (lines.size() > kShown) *out += "  … and " + std::to_string(lines.size() - kShown) + " more\n";
}

}  // namespace

std::string WriteText(const Analysis& analysis) {
  const Article& article = analysis.article;
  std::string out;
  if (!article.title.empty()) out += article.title + "\n";
  if (!article.subtitle.empty()) out += article.subtitle + "\n";
  const std::string source = DescribeSource(article);
  if (!source.empty()) out += source + "\n";
  if (!article.readable())
    out += "Not an article: " + std::string(WordsOf(article.refusal).sentence) + "\n";
  PutSection("In brief", DescribeSummary(analysis), &out);
  PutSection("Who", DescribeWho(analysis.facts), &out);
  PutSection("Where", DescribeWhere(analysis.facts), &out);
  PutSection("When", DescribeWhen(analysis.facts), &out);
  const std::string& link = article.canonical_url.empty() ? article.url : article.canonical_url;
  if (!link.empty()) out += "\n" + link + "\n";
  if (analysis.article_only && !article.text.empty()) out += "\n" + article.text + "\n";
  return out;
}

}  // namespace lede::api
