// The weights of the entity tagger.
#include "mentions/entities/entity_data.h"

namespace lede::mentions {

Result<EntityData> EntityData::Load(const data::Pack&) { return EntityData{}; }

}  // namespace lede::mentions
