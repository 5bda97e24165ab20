// The word lists and weights that facts are built with.
#include "facts/fact_data.h"

namespace lede::facts {

Result<FactData> FactData::Load(const data::Pack& pack) {
  FactData data;
  data.honorifics = data::Lexicon(pack.Find("honorifics.en.tsv"));
  data.designators = data::Lexicon(pack.Find("organization_words.en.tsv"));
  return data;
}

}  // namespace lede::facts
