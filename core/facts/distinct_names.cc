// Collects the distinct names among the mentions of one kind.
#include "facts/distinct_names.h"

#include <map>
#include <string>

#include "base/stable_sort.h"

namespace lede::facts {

std::vector<DistinctName> DistinctNames(const std::vector<NamedMention>& mentions) {
  std::map<std::string, size_t> known;
  std::vector<DistinctName> names;
  for (uint32_t i = 0; i < mentions.size(); ++i) {
    const auto [at, is_new] = known.try_emplace(Joined(mentions[i].words), names.size());
    if (is_new) names.push_back({mentions[i].words, mentions[i].acronym, {}});
    names[at->second].mentions.push_back(i);
  }
  StableSort(&names, [](const DistinctName& a, const DistinctName& b) {
    return a.words.size() > b.words.size();
  });
  return names;
}

}  // namespace lede::facts
