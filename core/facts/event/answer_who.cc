// Answers who the main event is about.
#include "facts/event/answer.h"
#include "facts/event/subject_phrase.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

constexpr int32_t kTitlePoints = 34;        // in the title
constexpr int32_t kTitleOrderPoints = 3;    // deducted for each word before it
constexpr int32_t kSubjectPoints = 16;      // part of the subject of the lead
constexpr int32_t kLeadPoints = 18;         // in the lead; fewer points further away
constexpr int32_t kDatelinePoints = 40;     // deducted for the agency that filed the report
constexpr int32_t kDescriptionPoints = 34;  // for a description as subject: "A gunman"

std::optional<uint32_t> TitlePosition(const EventContext& context, const Who& who) {
  std::optional<uint32_t> first = context.title.Find(SplitName(who.name));
  const auto consider = [&](const NameWords& name) {
    const auto found = context.title.Find(name);
    if (found && (!first || *found < *first)) first = found;
  };
  for (const std::string& alias : who.aliases) consider(SplitName(alias));
  const NameWords name = SplitName(who.name);
  if (who.kind == WhoKind::kPerson && name.size() > 1) consider({name.back()});
  return first;
}

// The agency of "OSLO (NTB) — A storm …", if the text mentions it nowhere else.
bool IsInDateline(const EventContext& context, const Who& who, const std::optional<Span>& subject) {
  return subject && context.words.text().sentences[context.lead].span.start < subject->start &&
         who.mentions.back().span.end <= subject->start;
}

int32_t Points(const EventContext& context, const Who& who, const std::optional<Span>& subject) {
  int32_t points = static_cast<int32_t>(50 * who.salience);
  if (IsInDateline(context, who, subject)) points -= kDatelinePoints;
  if (const auto position = TitlePosition(context, who))
    points += kTitlePoints - kTitleOrderPoints * static_cast<int32_t>(std::min(*position, 8u));
  uint32_t distance = static_cast<uint32_t>(-1);
  for (const WhoMention& mention : who.mentions) {
    distance = std::min(distance, context.Distance(mention.span.start));
    if (subject && subject->Contains(mention.span)) {
      points += kSubjectPoints;
      break;
    }
  }
  return points + std::max(0, kLeadPoints - 5 * static_cast<int32_t>(std::min(distance, 9u)));
}

// Whether the phrase contains someone's name.
bool HoldsName(const EventContext& context, Span phrase) {
  for (uint32_t t = TokenAt(context.words.text(), phrase.start);
       t < context.words.text().tokens.size() &&
       context.words.text().tokens[t].span.start < phrase.end;
       ++t)
    if (context.words.IsNamed(t)) return true;
  return false;
}

}  // namespace

std::vector<EventAnswer> AnswerWho(const EventContext& context) {
  const std::optional<Span> subject = SubjectPhrase(context.words, context.lead);
  std::vector<ScoredAnswer> answers;
  for (uint32_t i = 0; i < context.facts.who.size(); ++i) {
    const Who& who = context.facts.who[i];
    answers.push_back({{who.name, i, ""}, Points(context, who, subject)});
  }
  if (subject) {
    const int32_t points = kDescriptionPoints - (HoldsName(context, *subject) ? 20 : 0);
    answers.push_back({{std::string(subject->In(context.article.text)), std::nullopt, ""}, points});
  }
  return BestThree(std::move(answers));
}

}  // namespace lede::facts
