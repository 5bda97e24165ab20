// Claims of summary/summarize.h and summary/stands_alone.h.
#include "summary/summarize.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "api/analyze.h"
#include "cli/embedded_data.h"

namespace lede::summary {
namespace {

using Strings = std::vector<std::string>;

Strings Summarized(const std::string& title, const std::string& text,
                   const std::string& language = "en") {
  static const Result<api::Engine> engine = api::Engine::Open(cli::EmbeddedData());
  const auto analysis =
      api::Analyze({api::InputKind::kText, text, {"", title, "2025-08-23", language}}, *engine);
  Strings sentences;
  for (const SummarySentence& sentence : analysis->summary)
    sentences.emplace_back(sentence.span.In(analysis->article.text));
  return sentences;
}

TEST(Summarize, BeginsWithTheSentenceThatTellsTheEvent) {
  const Strings summary = Summarized(
      "Harbour bridge closes for repairs",
      "Few people crossed the water on foot last winter, the council found.\n\n"
      "The harbour bridge will close for repairs in September, the council said on Friday.\n\n"
      "It was built in 1931. Ferries will carry cars across until the bridge opens again in May.");
  ASSERT_FALSE(summary.empty());
  EXPECT_EQ(summary[0],
            "The harbour bridge will close for repairs in September, the council said on Friday.");
}

TEST(Summarize, TakesNoSentenceThatDependsOnAnother) {
  for (const std::string& sentence :
       Summarized("Bridge closes",
                  "He said the bridge would close for the winter.\n\n“We are sorry "
                  "about all of it,” the mayor told them on Friday.\n\nHowever, "
                  "the old bridge will stay open for bicycles."))
    ADD_FAILURE() << sentence;
}

TEST(Summarize, DoesNotRepeatTheTitleAtTheHeadOfTheText) {
  const Strings summary =
      Summarized("The harbour bridge closes for repairs in May",
                 "The harbour bridge closes for repairs in May.\n\nWork on the steel of the old "
                 "bridge takes four months and costs two million, the council said.");
  ASSERT_EQ(summary.size(), 1u);
  EXPECT_EQ(summary[0].substr(0, 4), "Work");
}

TEST(Summarize, LeavesOutTheDateline) {
  const std::string story = "The harbour bridge will close for repairs in September, they said.";
  for (const std::string dateline : {"MOLDE (HP) — ", "Molde, Norway - "})
    EXPECT_EQ(Summarized("", dateline + story), Strings{story}) << dateline;
  const std::string aside = "Mayor Anna Rowe, of Molde - her town - will close the bridge in May.";
  EXPECT_EQ(Summarized("", aside), Strings{aside});
}

TEST(Summarize, TakesNoHalfOfAQuotation) {
  const std::string whole = "The mayor of the town said \"the bridge will close\" on Friday.";
  EXPECT_EQ(Summarized("", whole), Strings{whole});
  EXPECT_EQ(Summarized("", "The mayor of the town said \"the bridge will close on Friday."),
            Strings{});
}

TEST(Summarize, TakesOnlyCompleteSentencesOfSixToEightyWords) {
  EXPECT_EQ(Summarized("", "The bridge closes on Friday."), Strings{});
  EXPECT_EQ(Summarized("", "The old bridge closes on Friday.").size(), 1u);
  EXPECT_EQ(Summarized("", "The old bridge over the river closes on Friday"), Strings{});
  std::string words = "The";
  for (int i = 0; i < 79; ++i) words += " bridge";
  EXPECT_EQ(Summarized("", words + ".").size(), 1u);
  EXPECT_EQ(Summarized("", words + " closes."), Strings{});
}

TEST(Summarize, KnowsTheFullStopsOfOtherScripts) {
  EXPECT_EQ(
      Summarized("", "港の橋は九月に修理のため閉鎖されると市議会が金曜日に発表した。詳細", "ja"),
      Strings{"港の橋は九月に修理のため閉鎖されると市議会が金曜日に発表した。"});
  EXPECT_EQ(Summarized("", "बंदरगाह का पुल सितंबर में मरम्मत के लिए बंद रहेगा।", "hi"),
            Strings{"बंदरगाह का पुल सितंबर में मरम्मत के लिए बंद रहेगा।"});
}

TEST(Summarize, HasThreeSentencesOnlyOfALongerText) {
  const char* const sentences[] = {"The harbour bridge will close for repairs in September.",
                                   "Ferries are to carry cars across the water until May.",
                                   "Shops near the old market fear for their winter trade.",
                                   "A firm from Molde won the contract for the steel.",
                                   "Rust was found in two of seven arches last spring.",
                                   "Cyclists may use the narrow path beside the rails.",
                                   "Schools will start half an hour later than usual.",
                                   "Farmers asked for lower fares on the evening boats.",
                                   "Painters begin with the northern tower in late autumn.",
                                   "Nurses at the clinic expect more work at night.",
                                   "Divers looked at every pier below the water line.",
                                   "Lorries must take the longer road along the fjord."};
  const auto summary = [&](int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += std::string(sentences[i]) + "\n\n";
    return Summarized("A town closes its bridge", text).size();
  };
  EXPECT_EQ(summary(2), 2u);
  EXPECT_EQ(summary(3), 2u);
  EXPECT_EQ(summary(11), 2u);
  EXPECT_EQ(summary(12), 3u);
}

TEST(Summarize, AnEmptyTextHasNoSummary) { EXPECT_TRUE(Summarized("", "").empty()); }

}  // namespace
}  // namespace lede::summary
