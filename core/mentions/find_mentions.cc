// From annotated text to the entities, times and places it names.
#include "mentions/find_mentions.h"

#include <string_view>

#include "mentions/entities/tag_entities.h"
#include "mentions/mend_dateline.h"
#include "mentions/mend_names.h"
#include "mentions/places/resolve_places.h"
#include "mentions/times/find_times.h"

namespace lede::mentions {
namespace {

// The names are learned from English: in German every noun would be one. A text whose language is
// not told, being short, may be English.
bool KnowsNamesOf(std::string_view language) {
  return language.empty() || language.substr(0, language.find_first_of("-_")) == "en";
}

}  // namespace

Mentions FindMentions(const Article& article, const AnnotatedText& text, const MentionData& data) {
  Mentions mentions;
  mentions.times = FindTimes(article, text, data.times);
  if (!KnowsNamesOf(article.language)) return mentions;
  mentions.entities = TagEntities(text, data.entities);
  MendNames(text, data.names, &mentions.entities);
  MendDateline(article, &mentions.entities);
  ResolvePlaces(article, text, data.places, &mentions);
  return mentions;
}

}  // namespace lede::mentions
