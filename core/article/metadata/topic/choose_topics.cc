// Chooses the section and keywords that the site gives the article.
#include "article/metadata/topic/choose_topics.h"

#include <algorithm>

#include "article/strings/fold_name.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr size_t kMostKeywords = 30;
constexpr size_t kLongestKeyword = 80;  // bytes; longer ones are sentences
constexpr size_t kLongestSection = 60;

// A section is a short name, and neither a URL nor a number.
bool IsSection(std::string_view name) {
  return !name.empty() && name.size() <= kLongestSection &&
         name.find("://") == std::string_view::npos && !AreAsciiDigits(name);
}

bool HasLetter(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return IsAsciiAlpha(c) || static_cast<uint8_t>(c) >= 0x80; });
}

// A field and its value: "type:story", "displayType: listicle"; but not "Avatar: The Way of Water".
bool IsField(std::string_view tag) {
  const size_t colon = tag.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  const bool one_word = tag.substr(0, colon).find(' ') == std::string_view::npos;
  return one_word && (IsAsciiLower(tag[0]) || tag.substr(colon + 1, 1) != " ");
}

// Whether a tag says something to a reader: not "105726154", "@river", "/news" or a field.
bool IsKeyword(std::string_view tag) {
  return tag.size() > 1 && tag.size() <= kLongestKeyword && HasLetter(tag) && tag[0] != '/' &&
         tag[0] != '@' && !IsField(tag);
}

void AddSplit(std::string_view value, std::vector<std::string>* keywords) {
  const char separator = value.find(',') != std::string_view::npos   ? ','
                         : value.find(';') != std::string_view::npos ? ';'
                                                                     : '|';
  for (size_t begin = 0; begin <= value.size();) {
    const size_t end = std::min(value.find(separator, begin), value.size());
    const std::string_view keyword = Trim(value.substr(begin, end - begin));
    const bool known = std::any_of(
        keywords->begin(), keywords->end(),
        [&](const std::string& other) { return EqualsIgnoreAsciiCase(other, keyword); });
    if (IsKeyword(keyword) && !known && keywords->size() < kMostKeywords)
      keywords->emplace_back(keyword);
    begin = end + 1;
  }
}

// Where three tags have a colon, all of those are fields: "Day: Friday", "WC: 500-999".
std::vector<std::string> WithoutFields(std::vector<std::string> keywords) {
  const auto has_colon = [](const std::string& tag) { return tag.find(':') != std::string::npos; };
  if (std::count_if(keywords.begin(), keywords.end(), has_colon) < 3) return keywords;
  keywords.erase(std::remove_if(keywords.begin(), keywords.end(), has_colon), keywords.end());
  return keywords;
}

// The section in a stated value. Of a list ("Politics,Region", "Food & Drink, News") it is the
// first item that is not the site itself; of a path ("news/local", "opinion|columnists") the last
// step. Stops at a step that is the title. "Food, Drink & Travel" is a single name.
std::string OneSection(std::string_view stated, std::string_view title, const std::string& site) {
  const bool list = stated.rfind('&') + 1 < stated.rfind(',') + 1;
  std::string one;
  for (size_t begin = 0; begin <= stated.size();) {
    const size_t end = std::min(stated.find_first_of(list ? ",/|" : "/|", begin), stated.size());
    const std::string_view step = Trim(stated.substr(begin, end - begin));
    begin = end + 1;
    const std::string folded = FoldName(step);
    if (folded == FoldName(title)) break;
    if (!IsSection(step) || folded == FoldName(site)) continue;
    one = step;
    if (end < stated.size() && stated[end] == ',') break;
  }
  return one;
}

}  // namespace

std::string ChooseSection(const PageSources& sources, std::string_view title) {
  std::vector<std::string> all;
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind == LinkedKind::kArticle) all.push_back(article.section);
  }
  all.push_back(sources.meta.FirstOf(MetaField::kSection));
  for (const std::string& stated : all) {
    std::string section = OneSection(stated, title, sources.site_name);
    if (!section.empty()) return section;
  }
  const auto& crumbs = sources.linked.breadcrumbs;
  for (size_t i = crumbs.size(); i > 1; --i) {
    const bool article = i == crumbs.size() && FoldName(crumbs[i - 1]) == FoldName(title);
    if (!article && IsSection(crumbs[i - 1])) return crumbs[i - 1];
  }
  return {};
}

std::vector<std::string> ChooseKeywords(const PageSources& sources) {
  std::vector<std::string> keywords;
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind != LinkedKind::kArticle) continue;
    for (const std::string& keyword : article.keywords) AddSplit(keyword, &keywords);
    keywords = WithoutFields(std::move(keywords));
    if (!keywords.empty()) return keywords;
  }
  for (const std::string& value : sources.meta.BestOf(MetaField::kKeyword))
    AddSplit(value, &keywords);
  return WithoutFields(std::move(keywords));
}

}  // namespace lede::article
