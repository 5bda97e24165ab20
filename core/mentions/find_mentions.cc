// From annotated text to the entities, times and places it names.
#include "mentions/find_mentions.h"

#include "mentions/entities/tag_entities.h"
#include "mentions/mark_familiar.h"
#include "mentions/mend_names.h"
#include "mentions/places/resolve_places.h"
#include "mentions/times/find_times.h"

namespace lede::mentions {

Mentions FindMentions(const Article& article, const AnnotatedText& text, const MentionData& data) {
  Mentions mentions;
  mentions.times = FindTimes(article, text, data.times);
  mentions.entities = TagEntities(text, data.entities);
  MendNames(text, data.names, &mentions.entities);
  MarkFamiliar(text, data.entities.clusters, &mentions.entities);
  ResolvePlaces(article, text, data.places, &mentions);
  return mentions;
}

}  // namespace lede::mentions
