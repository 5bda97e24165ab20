// Corrects the types of the names in a dateline.
#include "mentions/mend_dateline.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace lede::mentions {
namespace {

bool IsInCapitals(std::string_view name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void MendDateline(const Article& article, std::vector<EntityMention>* entities) {
  const std::string& dateline = article.dateline.text;
  const size_t start = article.text.find(dateline);  // if it is not there, all names are before it
  const size_t bracket = dateline.rfind('(');
  if (bracket == std::string::npos) return;
  for (EntityMention& entity : *entities) {
    if (entity.span.start < start) continue;
    if (entity.span.end > start + dateline.size()) break;
    if (entity.span.start > start + bracket)
      entity.type = EntityType::kMisc;
    else if (IsInCapitals(entity.span.In(article.text)))
      entity.type = EntityType::kLocation;
  }
}

}  // namespace lede::mentions
