// Claims of facts/find_quotes.h and facts/quotes/find_quote_spans.h.
#include "facts/find_quotes.h"

#include <gtest/gtest.h>

#include <string>

#include "unit/facts/marked_text.h"

namespace lede::facts {
namespace {

// "quote — speaker (verb)" for each quote, one per line.
std::string Quotes(const char* marked) {
  const MarkedText text(marked);
  const Facts facts = text.Build();
  std::string lines;
  for (const Quote& quote : facts.quotes) {
    lines += text.At(quote.span) + " — ";
    lines += quote.speaker ? facts.who[*quote.speaker].name : "?";
    if (!quote.verb.empty()) lines += " (" + quote.verb + ")";
    lines += "\n";
  }
  return lines;
}

TEST(FindQuotes, FindsTheSpeakerAfterTheQuote) {
  EXPECT_EQ(Quotes("“We will win,” said [P:Anna Berg], who coaches [O:Rovers]."),
            "“We will win,” — Anna Berg (said)\n");
  EXPECT_EQ(Quotes("\"We will win,\" [P:Anna Berg] told reporters in [L:Oslo=NO]."),
            "\"We will win,\" — Anna Berg (told)\n");
}

TEST(FindQuotes, APersonBehindAPrepositionIsNotTheSpeaker) {
  EXPECT_EQ(Quotes("“We will win the cup,” said a friend of [P:Anna Berg]."),
            "“We will win the cup,” — ? (said)\n");
  EXPECT_EQ(Quotes("“We will win the cup,” said a friend of [P:Anna Berg], [P:Carl Lind]."),
            "“We will win the cup,” — Carl Lind (said)\n");
}

TEST(FindQuotes, AFirstPronounIsNobody) {
  EXPECT_EQ(Quotes("“We will win the cup,” she said."), "“We will win the cup,” — ? (said)\n");
}

TEST(FindQuotes, FindsTheSpeakerBeforeTheQuote) {
  EXPECT_EQ(Quotes("[P:Anna Berg] said: “We will win the cup.”"),
            "“We will win the cup.” — Anna Berg (said)\n");
  EXPECT_EQ(Quotes("According to [P:Anna Berg], the team was “out of its mind”."),
            "“out of its mind” — Anna Berg (According to)\n");
}

TEST(FindQuotes, ThePronounOfASpeakerIsResolved) {
  EXPECT_EQ(Quotes("[P:Anna Berg] came late. “We will win,” she said."),
            "“We will win,” — Anna Berg (said)\n");
}

TEST(FindQuotes, ASplitQuoteHasOneSpeaker) {
  EXPECT_EQ(Quotes("“We will win,” said [P:Anna Berg]. “Nobody else will.”"),
            "“We will win,” — Anna Berg (said)\n“Nobody else will.” — Anna Berg\n");
}

TEST(FindQuotes, AnOpenQuoteContinuesInTheNextParagraph) {
  EXPECT_EQ(Quotes("[P:Anna Berg] said: “We will win the cup.\n\n“Nobody else will do that.”"),
            "“We will win the cup. — Anna Berg (said)\n“Nobody else will do that.” — Anna Berg\n");
}

TEST(FindQuotes, TheSpeakerOfThePreviousSentenceContinues) {
  EXPECT_EQ(Quotes("The cup was lost by a hair, [P:Anna Berg] says. “We were tired and slow.”"),
            "“We were tired and slow.” — Anna Berg\n");
  EXPECT_EQ(Quotes("The cup was lost, says [P:Anna Berg].\n\n“We were tired and slow that day.”"),
            "“We were tired and slow that day.” — Anna Berg\n");
  EXPECT_EQ(Quotes("The cup was won by [P:Anna Berg]. “We were tired and slow that day.”"),
            "“We were tired and slow that day.” — ?\n");
}

TEST(FindQuotes, AParagraphThatIsAllQuoteContinuesOneThatEndsWithAQuote) {
  EXPECT_EQ(Quotes("“We will win,” said [P:Anna Berg]. “Nobody else will.”\n\n“We have trained for "
                   "this.”\n\nThe coach of [P:Rolf Dahl] laughed. “They have not trained at all.”"),
            "“We will win,” — Anna Berg (said)\n“Nobody else will.” — Anna Berg\n"
            "“We have trained for this.” — Anna Berg\n“They have not trained at all.” — ?\n");
}

TEST(FindQuotes, APronounIsTheLastSpeakerUntilSomeoneElseIsNamed) {
  EXPECT_EQ(Quotes("[P:Anna Berg] met [P:Ida Dahl]. “We will win,” [P:Berg] said.\n\nNobody spoke "
                   "for long. “Not even in the rain,” she added."),
            "“We will win,” — Anna Berg (said)\n“Not even in the rain,” — Anna Berg (added)\n");
}

TEST(FindQuotes, NamesOfWorksAndScareQuotesAreNotSpeech) {
  EXPECT_EQ(Quotes("[P:Anna Berg] told “Good Evening Harbour.” It was “a big day” for “the boss.”"),
            "");
  EXPECT_EQ(Quotes("[P:Anna Berg] called it “a big day” for all."),
            "“a big day” — Anna Berg (called)\n");
  EXPECT_EQ(Quotes("Promising review: “It keeps my feet as warm as toast all day.”"),
            "“It keeps my feet as warm as toast all day.” — ?\n");
}

TEST(FindQuotes, ALongSentenceInCapitalsIsNoName) {
  EXPECT_EQ(Quotes("“We Must Never Close The Old Harbour Bridge Again,” said [P:Anna Berg]."),
            "“We Must Never Close The Old Harbour Bridge Again,” — Anna Berg (said)\n");
}

TEST(FindQuotes, ApostrophesAndSingleWordsAreNotQuotes) {
  EXPECT_EQ(Quotes("The players' coach didn't say it was a “beast” of [P:Dahl]'s making."), "");
  EXPECT_EQ(Quotes("‘It’s a win for the boys’ team,’ said [P:Anna Berg]."),
            "‘It’s a win for the boys’ team,’ — Anna Berg (said)\n");
}

TEST(FindQuotes, AnAidesWordsAreNotAttributedToTheEmployer) {
  EXPECT_EQ(Quotes("“We will win,” said an aide to [P:Anna Berg]."), "“We will win,” — ? (said)\n");
}

}  // namespace
}  // namespace lede::facts
