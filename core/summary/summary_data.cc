// The weights that sentences are ranked with.
#include "summary/summary_data.h"

namespace lede::summary {

Result<SummaryData> SummaryData::Load(const data::Pack&) { return SummaryData{}; }

}  // namespace lede::summary
