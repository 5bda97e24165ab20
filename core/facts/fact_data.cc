// The word lists and weights that facts are built with.
#include "facts/fact_data.h"

namespace lede::facts {

Result<FactData> FactData::Load(const data::Pack& pack) {
  Result<FactData> result(std::in_place);
  FactData& data = *result;
  data.honorifics = data::Lexicon(pack.Find("honorifics.en.tsv"));
  data.first_names = data::Lexicon(pack.Find("first_names.en.tsv"));
  data.pronouns = data::Lexicon(pack.Find("pronouns.en.tsv"));
  data.titles = data::Lexicon(pack.Find("titles.en.tsv"));
  data.title_modifiers = data::Lexicon(pack.Find("title_modifiers.en.tsv"));
  data.speech_verbs = data::Lexicon(pack.Find("speech_verbs.en.tsv"));
  data.organization_nouns = data::Lexicon(pack.Find("organization_nouns.en.tsv"));
  data.acronyms = data::Lexicon(pack.Find("acronyms.en.tsv"));
  data.designators = data::Lexicon(pack.Find("organization_words.en.tsv"));
  data.place_signs = data::Lexicon(pack.Find("place_signs.en.tsv"));
  data.salience = SalienceWeights::Read(data::Lexicon(pack.Find("salience_weights.tsv")));
  return result;
}

}  // namespace lede::facts
