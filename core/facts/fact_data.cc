// The word lists and weights that facts are built with.
#include "facts/fact_data.h"

namespace lede::facts {

Result<FactData> FactData::Load(const data::Pack&) { return FactData{}; }

}  // namespace lede::facts
