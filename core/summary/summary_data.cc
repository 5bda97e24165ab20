// The word lists that sentences are chosen with.
#include "summary/summary_data.h"

namespace lede::summary {

Result<SummaryData> SummaryData::Load(const data::Pack& pack) {
  Result<SummaryData> result(std::in_place);
  SummaryData& data = *result;
  data.dangling_starts = data::Lexicon(pack.Find("dangling_starts.en.tsv"));
  data.stop_words = data::Lexicon(pack.Find("stop_words.en.tsv"));
  return result;
}

}  // namespace lede::summary
