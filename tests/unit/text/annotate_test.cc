// Claims of text/annotate.h: where tokens and sentences begin and end.
#include "text/annotate.h"

#include <gtest/gtest.h>

#include "unit/read_data.h"

namespace lede::text {
namespace {

class Annotated {
 public:
  explicit Annotated(std::string text, std::string language = "en") {
    article_.text = std::move(text);
    article_.language = std::move(language);
    uint32_t begin = 0;
    for (size_t end; begin < article_.text.size(); begin = static_cast<uint32_t>(end) + 2) {
      end = std::min(article_.text.find("\n\n", begin), article_.text.size());
      article_.blocks.push_back({BlockKind::kParagraph, 0, {begin, static_cast<uint32_t>(end)}});
    }
    annotated_ = Annotate(article_, ReadData<TextData>());
  }

  // Tokens with a bar between two.
  std::string Tokens() const {
    std::string out;
    for (uint32_t i = 0; i < annotated_.tokens.size(); ++i)
      out += (i ? "|" : "") + std::string(annotated_.TokenText(i));
    return out;
  }
  std::string Sentences() const {
    std::string out;
    for (const Sentence& sentence : annotated_.sentences)
      out += (out.empty() ? "" : "|") + std::string(sentence.span.In(article_.text));
    return out;
  }
  const AnnotatedText& text() const { return annotated_; }

 private:
  Article article_;
  AnnotatedText annotated_;
};

std::string Tokens(const char* text) { return Annotated(text).Tokens(); }
std::string Sentences(const char* text) { return Annotated(text).Sentences(); }

TEST(Tokens, CliticsAreTokensOfTheirOwn) {
  EXPECT_EQ(Tokens("Lee's team doesn't think they're late"),
            "Lee|'s|team|does|n't|think|they|'re|late");
  EXPECT_EQ(Tokens("the U.S.'s and Anna’s"), "the|U.S.|'s|and|Anna|’s");
  EXPECT_EQ(Tokens("O'Brien's workers' rights"), "O'Brien|'s|workers|'|rights");
}

TEST(Tokens, WordsKeepHyphensAndInitialsKeepDots) {
  EXPECT_EQ(Tokens("an Anglo-American firm -- J. R. Ewing, Ph.D., of AT&T"),
            "an|Anglo-American|firm|--|J.|R.|Ewing|,|Ph.D.|,|of|AT&T");
}

TEST(Tokens, NumbersKeepMarksBetweenDigits) {
  EXPECT_EQ(Tokens("$1,200.50 at 10:35 on 2025-08-23, up 3.5% (2-1)."),
            "$|1,200.50|at|10:35|on|2025-08-23|,|up|3.5|%|(|2-1|)|.");
}

TEST(Tokens, AddressesAreOneWord) {
  EXPECT_EQ(Tokens("See https://example.org/a?b=c, www.example.org or a.b@example.org."),
            "See|https://example.org/a?b=c|,|www.example.org|or|a.b@example.org|.");
}

TEST(Tokens, HanIsATokenACharacterAndThaiATokenARun) {
  EXPECT_EQ(Tokens("東京で カタカナ สวัสดี ok"), "東|京|で|カタカナ|สวัสดี|ok");
}

TEST(Tokens, CoverEverythingButWhiteSpace) {
  const Annotated sample(
      "a\u200Bb \u0301 \x01 e\u0301e — “x”…\u00A0#tag @me ''q'' 🙂\uFE0F ¿no?");
  size_t covered = 0;
  for (const Token& token : sample.text().tokens) covered += token.span.size();
  EXPECT_EQ(covered, sample.text().text.size() - 11);  // nine spaces and a no-break space
}

TEST(Sentences, EndAtMarksAndIncludeClosingQuotes) {
  EXPECT_EQ(Sentences("\"We won.\" He smiled. (It was late.) Was it? \"Yes!\" she said."),
            "\"We won.\"|He smiled.|(It was late.)|Was it?|\"Yes!\" she said.");
}

TEST(Sentences, DoNotEndAtAbbreviationsInitialsAndDecimals) {
  EXPECT_EQ(Sentences("Mr. J. Smith of Acme Corp. Chicago paid 3.5 on Aug. 7. No. 10 is St. Ives."),
            "Mr. J. Smith of Acme Corp. Chicago paid 3.5 on Aug. 7.|No. 10 is St. Ives.");
  EXPECT_EQ(Sentences("It ran July 30-Aug. 14. He saw it."), "It ran July 30-Aug. 14.|He saw it.");
}

TEST(Sentences, EndAtANumbersAbbreviationWithoutANumber) {
  EXPECT_EQ(Sentences("He said no. Then he left. See No. 5 there."),
            "He said no.|Then he left.|See No. 5 there.");
}

TEST(Sentences, EndAfterNoUnlessANumberFollows) {
  EXPECT_EQ(Sentences("She said no. Ann left. See No. 5 there."),
            "She said no.|Ann left.|See No. 5 there.");
}

TEST(Sentences, EndAfterAnAbbreviationWhenAStarterFollows) {
  EXPECT_EQ(Sentences("She left the U.S. The U.S. Senate met at 5 p.m. He slept."),
            "She left the U.S.|The U.S. Senate met at 5 p.m.|He slept.");
}

TEST(Sentences, EndWithTheirBlock) {
  EXPECT_EQ(Sentences("A heading\n\nLONDON, Aug. 3 (Agency) - It rained."),
            "A heading|LONDON, Aug. 3 (Agency) - It rained.");
}

TEST(Sentences, DoNotEndAtEllipsesAndListNumbers) {
  EXPECT_EQ(Sentences("1. Wait ... for it. Then… Stop."), "1. Wait ... for it.|Then…|Stop.");
}

TEST(Sentences, EndWhereTheSpaceWasLost) {
  EXPECT_EQ(Sentences("It was the end.Next came rain."), "It was the end.|Next came rain.");
}

TEST(Sentences, EndAtMarksOfOtherScripts) {
  EXPECT_EQ(Sentences("雨だ。「晴れ。」次。 यह है। वह।"), "雨だ。|「晴れ。」|次。|यह है।|वह।");
}

TEST(Annotate, UnknownLanguagesAreSplitByTheGeneralRules) {
  EXPECT_EQ(Annotated("A B. Juna kulkee. Hyvä.", "fi").Sentences(), "A B. Juna kulkee.|Hyvä.");
}

TEST(Annotate, SpansCoverTheTextEvenIfItIsHostile) {
  std::string hostile;
  for (int i = 0; i < 5000; ++i) hostile += "a.b'- .'\"@x://";
  const Annotated sample(hostile);
  uint32_t token = 0;
  for (const Sentence& sentence : sample.text().sentences) {
    EXPECT_EQ(sentence.first_token, token);
    EXPECT_LT(sentence.first_token, sentence.end_token);
    token = sentence.end_token;
  }
  EXPECT_EQ(token, sample.text().tokens.size());
}

std::string SentencesIn(const char* language, const char* text) {
  return Annotated(text, language).Sentences();
}

TEST(SentencesOfOtherLanguages, AnOrdinalGoesOnWhereItIsWrittenWithADot) {
  EXPECT_EQ(SentencesIn("de", "Am 11. und 12. Mai kam der 1. FC Aue. Der Sieg war verdient."),
            "Am 11. und 12. Mai kam der 1. FC Aue.|Der Sieg war verdient.");
  EXPECT_EQ(SentencesIn("de-AT", "Sie wurde auf Platz 3. Danach stieg sie ab."),
            "Sie wurde auf Platz 3.|Danach stieg sie ab.");
  EXPECT_EQ(SentencesIn("de", "Das war im Jahr 2021. Kritiker warnen."),
            "Das war im Jahr 2021.|Kritiker warnen.");
  EXPECT_EQ(SentencesIn("en", "They came in at 3. Critics warned."),
            "They came in at 3.|Critics warned.");
  EXPECT_EQ(SentencesIn("tr", "Takım 2. Lig için hazır. Bu iyi."),
            "Takım 2. Lig için hazır.|Bu iyi.");
}

TEST(SentencesOfOtherLanguages, TheNumberOfAnItemIsPartOfIt) {
  EXPECT_EQ(SentencesIn("de", "1. Die Brücke. Der Turm."), "1. Die Brücke.|Der Turm.");
}

TEST(SentencesOfOtherLanguages, AnAbbreviationOfTheLanguageGoesOn) {
  const std::pair<const char*, const char*> one_sentence[] = {
      {"de", "Die Stadt um 900 v. Chr. liegt bei St. Gallen, sagt Dr. Anna Krug, d. h. im Norden"},
      {"fr", "Le Dr. Lenoir et M. Petit habitent bd. Voltaire"},
      {"es", "La Sra. Ruiz viajó a EE. UU. con el Dr. Gil"},
      {"pt", "A Sra. Rocha chegou com o Dr. Lima"},
      {"it", "Il dott. Riva e la prof. Bruni vivono qui"},
      {"nl", "Volgens dhr. Smit en mevr. Bakker klopt dat"},
      {"pl", "Mieszka przy ul. Polnej z prof. Nowak"},
      {"cs", "Bydlí v ul. Polní, řekl prof. Novák"},
      {"ru", "Живёт на ул. Лесной, сказал проф. Орлов"},
      {"uk", "Живе на вул. Лісовій, сказав проф. Бойко"},
      {"tr", "Bunu Prof. Dr. Deniz söyledi"},
  };
  for (const auto& [language, text] : one_sentence) EXPECT_EQ(SentencesIn(language, text), text);
}

TEST(SentencesOfOtherLanguages, AFunctionWordBeginsASentenceAfterAnAbbreviation) {
  EXPECT_EQ(SentencesIn("de", "Es gab Brot, Wein usw. Die Gäste blieben."),
            "Es gab Brot, Wein usw.|Die Gäste blieben.");
  EXPECT_EQ(SentencesIn("es", "Hay pan, vino, etc. La fiesta sigue."),
            "Hay pan, vino, etc.|La fiesta sigue.");
}

}  // namespace
}  // namespace lede::text
