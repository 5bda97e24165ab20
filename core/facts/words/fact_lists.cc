// The word lists for building facts.
#include "facts/words/fact_lists.h"

namespace lede::facts {

void FactLists::Read(const data::Pack& pack) {
  honorifics.Read(pack, "honorifics.en.tsv");
  first_names.Read(pack, "first_names.en.tsv");
  pronouns.Read(pack, "pronouns.en.tsv");
  titles.Read(pack, "titles.en.tsv");
  title_modifiers.Read(pack, "title_modifiers.en.tsv");
  speech_verbs.Read(pack, "speech_verbs.en.tsv");
  organization_nouns.Read(pack, "organization_nouns.en.tsv");
  acronyms.Read(pack, "acronyms.en.tsv");
  designators.Read(pack, "organization_words.en.tsv");
  place_signs.Read(pack, "place_signs.en.tsv");
  homonyms.Read(pack, "place_homonyms.en.tsv");
}

}  // namespace lede::facts
