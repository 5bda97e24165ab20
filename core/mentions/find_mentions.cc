// Finds the entities, times and places that an annotated text mentions.
#include "mentions/find_mentions.h"

#include "base/limits.h"
#include "mentions/entities/tag_entities.h"
#include "mentions/mend_dateline.h"
#include "mentions/mend_names.h"
#include "mentions/people_by_first_name.h"
#include "mentions/places/resolve_places.h"
#include "mentions/times/find_times.h"
#include "mentions/written_dates.h"
#include "model/language.h"

namespace lede::mentions {
namespace {

// A hostile text has a name on each of its lines.
void Limit(std::vector<EntityMention>* entities) {
  if (entities->size() > limits::kMaxMentions) entities->resize(limits::kMaxMentions);
}

}  // namespace

Mentions FindMentions(const Article& article, const AnnotatedText& text, const MentionData& data) {
  Mentions mentions;
  // Tagger and recognisers were made for English; in German, for example, the tagger would take
  // every noun for a name.
  if (!MayBeEnglish(article.language)) {
    mentions.times = FindWrittenDates(article, text, data.months);
    const bool nouns_too = PrimaryLanguage(article.language) == "de";
    mentions.entities = FindPeopleByFirstName(text, data.first_names, nouns_too);
    Limit(&mentions.entities);
    return mentions;
  }
  mentions.times = FindTimes(article, text, data.times);
  mentions.entities = TagEntities(text, data.entities, data.places);
  MendNames(text, data.names, &mentions.entities);
  Limit(&mentions.entities);
  MendDateline(article, &mentions.entities);
  ResolvePlaces(article, text, data.places, &mentions);
  return mentions;
}

}  // namespace lede::mentions
