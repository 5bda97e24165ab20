// Answers where the main event happened.
#include "base/ascii.h"
#include "base/word_list.h"
#include "facts/event/answer.h"

namespace lede::facts {
namespace {

// The more precise a place is, the better it answers "where".
int32_t KindPoints(const Place& place) {
  switch (place.kind) {
    case PlaceKind::kCity:
      return 24;
    case PlaceKind::kPlace:
      return place.is_resolved() ? 14 : 4;  // a name without a position may be no place
    case PlaceKind::kRegion:
      return 8;
    case PlaceKind::kCountry:
      return 4;
    case PlaceKind::kContinent:
      return -16;
  }
  return 0;
}

bool IsOfPlace(const std::string& word) {
  return IsWordOf("in at near outside across to of", word);
}

bool IsInTitle(const EventContext& context, const Where& where) {
  if (context.title.Find(SplitName(where.place.name))) return true;
  for (const WhereMention& mention : where.mentions)
    if (mention.form != PlaceForm::kDemonym &&
        context.title.Find(SplitName(mention.span.In(context.article.text))))
      return true;
  return false;
}

// The mention by name that is nearest to the lead; without one, the first mention.
const WhereMention& BestMention(const EventContext& context, const Where& where) {
  const WhereMention* best = &where.mentions.front();
  uint32_t best_distance = static_cast<uint32_t>(-1);
  for (const WhereMention& mention : where.mentions) {
    if (mention.form == PlaceForm::kDemonym) continue;
    const uint32_t distance = context.Distance(mention.span.start);
    if (distance >= best_distance) continue;
    best = &mention;
    best_distance = distance;
  }
  return *best;
}

int32_t Points(const EventContext& context, const Where& where, const WhereMention& mention) {
  const uint32_t distance = context.Distance(mention.span.start);
  int32_t points = KindPoints(where.place) + static_cast<int32_t>(40 * where.salience);
  points += std::max(0, 24 - 6 * static_cast<int32_t>(distance));
  if (IsInTitle(context, where)) points += 20;
  if (mention.form == PlaceForm::kDemonym) points -= 16;
  if (distance <= 2 && IsOfPlace(context.WordBefore(mention.span.start))) points += 14;
  if (!context.article.dateline.place.empty() &&
      EqualsIgnoreAsciiCase(context.article.dateline.place, where.place.name))
    points += 10;
  return points;
}

}  // namespace

std::vector<EventAnswer> AnswerWhere(const EventContext& context) {
  std::vector<ScoredAnswer> answers;
  for (uint32_t i = 0; i < context.facts.where.size(); ++i) {
    const Where& where = context.facts.where[i];
    const WhereMention& mention = BestMention(context, where);
    const bool is_named = mention.form != PlaceForm::kDemonym;
    std::string text =
        is_named ? std::string(mention.span.In(context.article.text)) : where.place.name;
    // Show "OSLO" in a dateline as "Oslo".
    if (EqualsIgnoreAsciiCase(text, where.place.name)) text = where.place.name;
    answers.push_back({{text, i, ""}, Points(context, where, mention)});
  }
  return BestThree(std::move(answers));
}

}  // namespace lede::facts
