// Loads the word lists for choosing sentences.
#include "summary/summary_data.h"

namespace lede::summary {

void SummaryData::Read(const data::Pack& pack) {
  dangling_starts.Read(pack, "dangling_starts.en.tsv");
  stop_words.Read(pack, "stop_words.en.tsv");
}

}  // namespace lede::summary
