// Loads the data of all mention recognisers.
#include "mentions/mention_data.h"

namespace lede::mentions {

std::optional<Error> MentionData::Read(const data::Pack& pack) {
  names.Read(pack);
  first_names.Read(pack, "first_names.en.tsv");
  months.Read(pack, "months.tsv");
  if (std::optional<Error> error = entities.Read(pack)) return error;
  if (std::optional<Error> error = times.Read(pack)) return error;
  return places.Read(pack);
}

}  // namespace lede::mentions
