// From mentions to the key facts of an article.
#include "facts/build_facts.h"

#include "facts/gather_places.h"
#include "facts/merge_names.h"
#include "facts/order_times.h"

namespace lede::facts {

Facts BuildFacts(const Article&, const AnnotatedText& text, const Mentions& mentions,
                 const FactData& data) {
  Facts facts;
  facts.who = MergeNames(text.text, mentions.entities, data);
  facts.where = GatherPlaces(mentions);
  facts.when = OrderTimes(text, mentions.times);
  return facts;
}

}  // namespace lede::facts
