// Gathers the mentions of each place.
#include "facts/gather_places.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/ascii.h"
#include "base/stable_sort.h"

namespace lede::facts {
namespace {

constexpr size_t kNone = static_cast<size_t>(-1);

// The first and last words of a longer name: "Oval" and "Office" for "Oval Office".
std::vector<std::string> Edges(const std::string& name) {
  std::vector<std::string> edges;
  for (size_t space = name.find(' '); space != std::string::npos;
       space = name.find(' ', space + 1)) {
    edges.push_back(name.substr(0, space));
    edges.push_back(name.substr(space + 1));
  }
  return edges;
}

// For each place, the index of the place that it is a short name for, or its own index: "the North"
// in an article that names North Korea. Only for names that are not known places themselves and fit
// exactly one longer name.
std::vector<size_t> FullPlaces(const std::vector<Where>& places) {
  std::map<std::string, size_t> longer;  // by edge; kNone if there are several
  for (size_t i = 0; i < places.size(); ++i)
    for (const std::string& edge : Edges(places[i].place.name)) {
      const auto [at, is_new] = longer.try_emplace(edge, i);
      if (!is_new && at->second != i) at->second = kNone;
    }
  std::vector<size_t> full(places.size());
  for (size_t i = 0; i < places.size(); ++i) {
    const auto found = longer.find(places[i].place.name);
    const bool is_short = !places[i].place.is_resolved() && found != longer.end();
    full[i] = is_short && found->second != kNone ? found->second : i;
  }
  return full;
}

std::vector<Where> MergeShortened(std::vector<Where> places) {
  const std::vector<size_t> full = FullPlaces(places);
  for (size_t i = 0; i < places.size(); ++i) {
    size_t target = i;
    for (int steps = 0; full[target] != target && steps < 8; ++steps) target = full[target];
    if (target == i) continue;
    for (WhereMention& mention : places[i].mentions) {
      mention.form = PlaceForm::kShort;
      places[target].mentions.push_back(mention);
    }
    places[i].mentions.clear();
  }
  places.erase(std::remove_if(places.begin(), places.end(),
                              [](const Where& where) { return where.mentions.empty(); }),
               places.end());
  for (Where& where : places)
    StableSort(&where.mentions,
               [](const WhereMention& a, const WhereMention& b) { return a.span < b.span; });
  StableSort(&places, [](const Where& a, const Where& b) {
    return a.mentions.front().span < b.mentions.front().span;
  });
  return places;
}

}  // namespace

std::vector<Where> GatherPlaces(const Mentions& mentions) {
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
  return MergeShortened(std::move(gathered));
}

}  // namespace lede::facts
