// From mentions to the key facts of an article.
#include "facts/build_facts.h"

namespace lede::facts {

Facts BuildFacts(const Article&, const AnnotatedText&, const Mentions&, const FactData&) {
  return {};
}

}  // namespace lede::facts
