// The data of all recognisers of mentions.
#include "mentions/mention_data.h"

namespace lede::mentions {

Result<MentionData> MentionData::Load(const data::Pack& pack) {
  Result<EntityData> entities = EntityData::Load(pack);
  if (!entities.ok()) return entities.error();
  Result<NameRules> names = NameRules::Load(pack);
  if (!names.ok()) return names.error();
  Result<TimeData> times = TimeData::Load(pack);
  if (!times.ok()) return times.error();
  Result<PlaceData> places = PlaceData::Load(pack);
  if (!places.ok()) return places.error();
  return MentionData{*std::move(entities), *std::move(names), *std::move(times), *std::move(places),
                     data::Lexicon(pack.Find("first_names.en.tsv"))};
}

}  // namespace lede::mentions
