// Builds the key facts of an article from its mentions.
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
#include "facts/words/word_lookup.h"
#include "model/language.h"

namespace lede::facts {

// Roles come before pronouns, because they reveal who "the president" is and the gender of an
// actress; quotes come after pronouns, because "he said" names a speaker. Roles and pronouns are
// English only.
Facts BuildFacts(const Article& article, const AnnotatedText& text, Mentions mentions,
                 const FactData& data) {
  SettleTypes(text, data.lists, &mentions);
  const WordLookup words(text, mentions, data.lists);
  const std::vector<QuoteSpan> quotes = FindQuoteSpans(text.text, article.blocks);
  Facts facts;
  facts.who = MergeNames(text.text, mentions.entities, article.language, data.lists);
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
