// Reads lists of counties: "Rabun, Hall and Gilmer counties".
#include "mentions/places/county_lists.h"

#include <map>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "mentions/places/find_candidates.h"

namespace lede::mentions {
namespace {

bool IsBeforeCounties(std::string_view text, uint32_t offset) {
  const std::string next = ToAsciiLower(text.substr(offset, 9));
  return next == " counties" || next == " parishes";
}

}  // namespace

void ReadCountyLists(std::string_view text, const PlaceData& data, Toponyms* toponyms) {
  std::map<uint64_t, uint32_t> county_of;  // by name
  bool in_list = false;
  for (size_t i = toponyms->all.size(); i-- > 0;) {
    Toponym& toponym = toponyms->all[i];
    in_list |= IsBeforeCounties(text, toponym.span.end);
    if (!in_list) continue;
    const uint32_t next = static_cast<uint32_t>(toponyms->names.size());
    const auto [at, is_new] = county_of.try_emplace(toponym.name, next);
    if (is_new) {
      const std::string name = toponyms->names[toponym.name].text;
      std::vector<Candidate> counties = FindCounties(name, data);
      if (counties.empty())
        at->second = toponym.name;
      else
        toponyms->names.push_back({name + " County", std::move(counties)});
    }
    in_list =
        at->second != toponym.name && toponym.link != Link::kApart && toponym.link != Link::kOwner;
    toponym.name = at->second;
  }
}

}  // namespace lede::mentions
