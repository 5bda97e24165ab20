// Finds the time expressions of a text and resolves them to TIMEX3 values.
#include "mentions/times/find_times.h"

#include <algorithm>

#include "base/limits.h"
#include "mentions/times/recognise.h"
#include "mentions/times/refiners/refiner.h"
#include "mentions/times/resolve.h"

namespace lede::mentions {
namespace {

// The order matters: joining needs the recognised expressions, ranges need the joined ones and
// their complete fields, and "June 3-5" then joins "next year". Only then is it known which
// preceding words belong to an expression.
constexpr void (*kRefiners[])(SentenceTimes*) = {JoinNeighbours, ShareInRanges, JoinRanges,
                                                 JoinNeighbours, Widen};

// Tokens of a sentence that are read at once: a term takes five times a token. Only a text that is
// no prose has longer ones.
constexpr uint32_t kLongestPart = 4096;

bool AnyReadings(const std::vector<Term>& terms) {
  for (const Term& term : terms) {
    if (term.readings.classes != 0) return true;
  }
  return false;
}

// Whether the sentence is about a game played in quarters: "touchdown".
bool TellsOfGame(const std::vector<Term>& terms) {
  return std::any_of(terms.begin(), terms.end(), [](const Term& term) {
    return term.Value(WordClass::kAttribute) == static_cast<int>(Attribute::kOfGame);
  });
}

// Whether only a neighbour could have made it a time ("morning" in "the morning papers"), or it is
// a quarter of a game.
bool IsDoubtful(const TimeExpression& e, bool game) {
  return e.score <= 0 || (game && e.fields.quarter > 0 && !e.fields.year && !e.shift);
}

}  // namespace

std::vector<TimeMention> FindTimes(const Article& article, const AnnotatedText& text,
                                   const TimeData& data) {
  std::vector<TimeMention> mentions;
  const TimeLists* lists = data.For(article.language);
  if (!lists) return mentions;
  const RecogniserList recognisers = RecognisersOf(lists->language);
  Resolver resolver(ParseIsoDate(article.published));
  std::vector<Term> terms;
  bool game = false;
  for (const Sentence& sentence : text.sentences) {
    resolver.BeginSentence();
    for (uint32_t first = sentence.first_token; first < sentence.end_token; first += kLongestPart) {
      Sentence part = sentence;
      part.first_token = first;
      part.end_token = std::min(sentence.end_token, first + kLongestPart);
      ReadTerms(text, part, lists->words, &terms);
      if (!AnyReadings(terms)) continue;
      game |= TellsOfGame(terms);
      SentenceTimes times{terms, text.text, Recognise(terms, text.text, *lists, recognisers)};
      for (const auto& refine : kRefiners) refine(&times);
      for (const TimeExpression& expression : times.found) {
        if (mentions.size() >= limits::kMaxMentions) return mentions;
        if (IsDoubtful(expression, game)) continue;
        mentions.push_back(resolver.Resolve(expression, terms, text.text));
        mentions.back().span = {terms[expression.first].span.start,
                                terms[expression.end - 1].span.end};
      }
    }
  }
  return mentions;
}

}  // namespace lede::mentions
