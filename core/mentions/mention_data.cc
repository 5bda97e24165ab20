// The data of all recognisers of mentions.
#include "mentions/mention_data.h"

namespace lede::mentions {

std::optional<Error> MentionData::Read(const data::Pack& pack) {
  const Result<EntityData> entity_data = EntityData::Load(pack);
  if (!entity_data.ok()) return entity_data.error();
  entities = *entity_data;
  Result<TimeData> time_data = TimeData::Load(pack);
  if (!time_data.ok()) return time_data.error();
  times = *std::move(time_data);
  names.Read(pack);
  first_names.Read(pack, "first_names.en.tsv");
  return places.Read(pack);
}

}  // namespace lede::mentions
