// Chooses the section that the site gives the article.
#include "article/metadata/topic/choose_section.h"

#include <algorithm>

#include "article/strings/fold_name.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr size_t kLongestSection = 60;

// A section is a short name, and neither a URL nor a number.
bool IsSection(std::string_view name) {
  return !name.empty() && name.size() <= kLongestSection &&
         name.find("://") == std::string_view::npos && !AreAsciiDigits(name);
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

}  // namespace lede::article
