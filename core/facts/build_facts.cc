// From mentions to the key facts of an article.
#include "facts/build_facts.h"

#include "facts/answer_event.h"
#include "facts/doubtful_places.h"
#include "facts/find_quotes.h"
#include "facts/find_roles.h"
#include "facts/gather_places.h"
#include "facts/merge_names.h"
#include "facts/order_times.h"
#include "facts/quotes/find_quote_spans.h"
#include "facts/rank_salience.h"
#include "facts/resolve_pronouns.h"
#include "facts/resolve_titles.h"
#include "facts/settle_types.h"
#include "facts/word_lookup.h"
#include "model/language.h"

namespace lede::facts {

// Roles come before pronouns, since "the president" and an actress's gender are told by them;
// quotes after pronouns, since "he said" names a speaker. Roles and pronouns are read by words of
// English.
Facts BuildFacts(const Article& article, const AnnotatedText& text, Mentions mentions,
                 const FactData& data) {
  SettleTypes(text, data, &mentions);
  const WordLookup words(text, mentions, data);
  const std::vector<QuoteSpan> quotes = FindQuoteSpans(text.text, article.blocks);
  Facts facts;
  facts.who = MergeNames(text.text, mentions.entities, data);
  if (MayBeEnglish(article.language)) {
    FindRoles(words, &facts.who);
    ResolveTitles(words, &facts.who);
    ResolvePronouns(words, quotes, &facts.who);
  }
  facts.quotes = FindQuotes(words, quotes, facts.who);
  facts.where = WithoutDoubtful(words, GatherPlaces(mentions));
  facts.when = OrderTimes(text, mentions.times);
  RankSalience(article, text, data, &facts);
  facts.event = AnswerEvent(article, words, mentions, facts);
  return facts;
}

}  // namespace lede::facts
