// Tells whether the words around a name describe it as an organisation.
#pragma once

#include "base/span.h"
#include "data/lexicon.h"
#include "model/annotated_text.h"

namespace lede::facts {

// "the start-up Solkraft", "Solkraft, a small energy company that ...". `nouns`:
// organization_nouns.en.tsv. Looks at one word before the name and eight after it.
bool IsCalledOrganization(const AnnotatedText& text, Span name, const data::Lexicon& nouns);

}  // namespace lede::facts
