// Chooses the section and keywords that the site gives the article.
#include "article/metadata/topic/choose_topics.h"

#include <algorithm>

#include "article/strings/fold_name.h"
#include "base/ascii.h"
#include "base/unicode.h"
#include "base/word_list.h"

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

// The name of a field of the site's software: "displayType", "Page Type", "WC".
bool IsFieldName(std::string_view name) {
  static constexpr std::string_view kNames =
      "type displaytype contenttype content-type title shorttitle contentid section subsection "
      "group sitegroup category primary_category tag subject path locale language partner product "
      "day time wc";
  const std::string lower = ToLower(name);
  return IsWordOf(kNames, lower) || EndsWith(lower, " type");
}

// "AdNode", "siteGroup"
bool IsMixed(std::string_view name) {
  for (size_t i = 1; i < name.size(); ++i)
    if (IsAsciiLower(name[i - 1]) && IsAsciiUpper(name[i])) return true;
  return false;
}

// A field and its value: "ssts:news", "Day: Friday"; but not "Avatar: The Way of Water".
bool IsField(std::string_view tag) {
  const size_t colon = tag.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view name = tag.substr(0, colon), value = tag.substr(colon + 1);
  if (name.empty() || IsFieldName(name) || IsWordOf("true false", Trim(value))) return true;
  const bool code = name.find(' ') == std::string_view::npos && !StartsWith(value, " ");
  return code && (IsAsciiLower(name[0]) || IsMixed(name));
}

// "105726154", "02", "[]"; but not a year or "9/11".
bool IsOnlySigns(std::string_view tag) {
  return tag.find_first_not_of("0123456789 .:,[]{}()#\"'") == std::string_view::npos &&
         !(tag.size() == 4 && AreAsciiDigits(tag));
}

// Whether a tag says something to a reader: not "105726154", "@river", "/news" or a field.
bool IsKeyword(std::string_view tag) {
  return !tag.empty() && tag.size() <= kLongestKeyword && tag[0] != '/' && tag[0] != '@' &&
         !IsOnlySigns(tag) && !IsField(tag);
}

std::vector<std::string> Split(const std::vector<std::string>& values) {
  std::vector<std::string> keywords;
  for (std::string_view value : values) {
    const char separator = value.find(',') != std::string_view::npos   ? ','
                           : value.find(';') != std::string_view::npos ? ';'
                                                                       : '|';
    while (!value.empty() && keywords.size() < kMostKeywords) {
      const size_t end = std::min(value.find(separator), value.size());
      const std::string_view keyword = Trim(value.substr(0, end));
      value.remove_prefix(std::min(end + 1, value.size()));
      const bool known = std::any_of(
          keywords.begin(), keywords.end(),
          [&](const std::string& other) { return EqualsIgnoreAsciiCase(other, keyword); });
      if (!known && IsKeyword(keyword)) keywords.emplace_back(keyword);
    }
  }
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
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind != LinkedKind::kArticle) continue;
    std::vector<std::string> keywords = Split(article.keywords);
    if (!keywords.empty()) return keywords;
  }
  return Split(sources.meta.BestOf(MetaField::kKeyword));
}

}  // namespace lede::article
