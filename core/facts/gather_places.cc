// Gathers the mentions of each place.
#include "facts/gather_places.h"

namespace lede::facts {

std::vector<Where> GatherPlaces(const Mentions& mentions) {
  constexpr size_t kNone = static_cast<size_t>(-1);
  std::vector<size_t> where_of(mentions.places.size(), kNone);
  std::vector<Where> gathered;
  for (const PlaceMention& mention : mentions.place_mentions) {
    size_t& where = where_of[mention.place];
    if (where == kNone) {
      where = gathered.size();
      gathered.push_back({mentions.places[mention.place], 0, {}});
    }
    gathered[where].mentions.push_back({mention.span, mention.form});
  }
  return gathered;
}

}  // namespace lede::facts
