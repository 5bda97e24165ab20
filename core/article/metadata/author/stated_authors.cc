// Reads the authors stated in the head of the page.
#include "article/metadata/author/stated_authors.h"

#include <algorithm>

#include "article/bylines/parse_byline.h"
#include "article/strings/fold_name.h"
#include "base/ascii.h"
#include "base/unicode.h"

namespace lede::article {
namespace {

constexpr size_t kLongestCredit = 60;  // bytes of a credit that is used unchanged

void Append(std::string_view credit, const PageSources& sources, Names* names) {
  if (credit.find("://") != std::string_view::npos) return;
  const Byline byline = ParseByline(credit, sources.lists.byline_words, sources.outlets);
  for (const std::string& name : byline.names) {
    const bool known = std::any_of(names->begin(), names->end(), [&](const std::string& other) {
      return FoldName(other) == FoldName(name);
    });
    if (!known) names->push_back(name);
  }
}

Names Linked(const PageSources& sources) {
  for (const LinkedArticle& article : sources.linked.articles) {
    Names names;
    for (const LinkedAuthor& author : article.authors) Append(author.name, sources, &names);
    if (!names.empty()) return names;
  }
  return {};
}

Names Meta(const PageSources& sources) {
  Names names;
  int rank = 0;
  for (const MetaValue& value : sources.meta.Of(MetaField::kAuthor)) {
    if (!names.empty() && value.rank != rank) break;
    rank = value.rank;
    Append(value.text, sources, &names);
  }
  if (names.empty()) {
    for (std::string& name : sources.meta.All("citation_author")) {
      const size_t comma = name.find(',');
      if (comma != std::string::npos && comma == name.rfind(','))  // "Rowe, Anna"
        name = name.substr(comma + 1) + ' ' + name.substr(0, comma);
      Append(name, sources, &names);
    }
  }
  const std::string label = ToAsciiLower(sources.meta.First({"twitter:label1"}));
  if (names.empty() && (label == "written by" || label == "by" || label == "author"))
    Append(sources.meta.First({"twitter:data1"}), sources, &names);
  return names;
}

}  // namespace

Names StatedAuthors(const PageSources& sources) {
  Names names = Linked(sources);
  return names.empty() ? Meta(sources) : names;
}

Names StatedDesks(const PageSources& sources) {
  for (const LinkedArticle& article : sources.linked.articles) {
    for (const LinkedAuthor& author : article.authors) {
      Byline byline = ParseByline(author.name, sources.lists.byline_words, sources.outlets);
      if (!byline.desks.empty()) return std::move(byline.desks);
    }
  }
  return {};
}

Names StatedCredit(const PageSources& sources) {
  Names stated;
  for (const LinkedArticle& article : sources.linked.articles) {
    for (const LinkedAuthor& author : article.authors) stated.push_back(author.name);
  }
  stated.push_back(sources.meta.First({"author"}));
  stated.push_back(sources.meta.First({"article:author"}));
  for (const std::string& credit : stated) {
    const bool word = sources.lists.byline_words.JobOf(ToLower(credit)) != JobKind::kNone;
    const bool number = AreAsciiDigits(credit);  // account id
    if (!number && credit.size() <= kLongestCredit && !word &&
        credit.find_first_of("/@") == std::string::npos)
      return {credit};
  }
  return {};
}

}  // namespace lede::article
