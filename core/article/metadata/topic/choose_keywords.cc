// Chooses the keywords that the site gives the article.
#include "article/metadata/topic/choose_keywords.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/word_list.h"

namespace lede::article {
namespace {

constexpr size_t kMostKeywords = 30;
constexpr size_t kLongestKeyword = 80;  // bytes; longer ones are sentences

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

}  // namespace

std::vector<std::string> ChooseKeywords(const PageSources& sources) {
  for (const LinkedArticle& article : sources.linked.articles) {
    if (article.kind != LinkedKind::kArticle) continue;
    std::vector<std::string> keywords = Split(article.keywords);
    if (!keywords.empty()) return keywords;
  }
  return Split(sources.meta.BestOf(MetaField::kKeyword));
}

}  // namespace lede::article
