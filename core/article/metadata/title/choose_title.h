// The article's own headline, among all the titles a page has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/metadata/sources/page_sources.h"

namespace lede::article {

struct ChosenTitle {
  std::string title;
  html::NodeId node = html::kNoNode;  // where the page shows it
};

// Source order and reasons: README.md, "Title".
ChosenTitle ChooseTitle(const PageSources& sources);

// `title` without the name of the site at its end or beginning ("Headline | The Lantern" →
// "Headline"). `outlets`: folded names of the site.
std::string WithoutSiteName(std::string_view title, const std::vector<std::string>& outlets);

// The words of a title, to be compared with others.
class TitleWords {
 public:
  explicit TitleWords(std::string_view title);

  // How alike two titles are, 0 to 100: twice the words in common by the words of both (Dice).
  int LikenessTo(const TitleWords& other) const;

 private:
  std::vector<std::string> sorted_;  // folded
};

}  // namespace lede::article
