// Chooses the headline of the article among all titles on a page.
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

// For the order of sources and the reasons see README.md, "Title".
ChosenTitle ChooseTitle(const PageSources& sources);

// `title` without the name of the site at its start or end ("Headline | The Lantern" → "Headline").
// `outlets`: names of the site, normalized by FoldName.
std::string WithoutSiteName(std::string_view title, const std::vector<std::string>& outlets);

// The words of a title, for comparing it with others.
class TitleWords {
 public:
  explicit TitleWords(std::string_view title);

  // Similarity from 0 to 100: twice the number of common words, divided by the number of words in
  // both (Dice coefficient).
  int LikenessTo(const TitleWords& other) const;

 private:
  std::vector<std::string> sorted_;  // normalized
};

}  // namespace lede::article
