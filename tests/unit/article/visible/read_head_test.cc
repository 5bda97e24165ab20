// Claims of article/visible/read_head.h: what the lines around a story say of it.
#include "article/visible/read_head.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "article/article_data.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

using List = std::vector<std::string>;

constexpr std::string_view kBody = "The council decided on Monday that the toll will not rise.";

// Reads the lines around a story of one line, kBody. A line that begins with "# " is its headline,
// one that begins with
// "> " its standfirst.
Article Around(std::initializer_list<std::string_view> page) {
  static const ArticleData data = ReadData<ArticleData>();
  std::string text;
  Story story;
  size_t count = 0;
  for (std::string_view line : page) {
    if (line.substr(0, 2) == "# ") story.headline = count;
    if (line.substr(0, 2) == "> ") story.standfirst = count;
    if (line == kBody) story.body = count;
    if (line[1] == ' ' && (line[0] == '#' || line[0] == '>')) line.remove_prefix(2);
    text += std::string(line) + "\n";
    ++count;
  }
  story.end = story.body + 1;
  const std::vector<PageLine> lines =
      ReadPageLines(text, DateStyleOf("en", ""), data.date_words, data.page_phrases);
  EXPECT_EQ(lines.size(), count);
  Article article;
  ReadHead(lines, story, data.date_words, data.byline_words, &article);
  return article;
}

List Names(const Article& article) {
  List names;
  for (const Author& author : article.authors) names.push_back(author.name);
  return names;
}

TEST(ReadHead, TakesHeadlineAndStandfirstFromTheStory) {
  const Article article =
      Around({"# Council keeps the toll", "> Fee for crossing stays as it is", kBody});
  EXPECT_EQ(article.title, "Council keeps the toll");
  EXPECT_EQ(article.subtitle, "Fee for crossing stays as it is");
  const Article bare = Around({"Council keeps the toll", kBody});
  EXPECT_EQ(bare.title + bare.subtitle, "");
}

TEST(ReadHead, ALabelledDateOfPublicationCountsWhereverItIs) {
  EXPECT_EQ(Around({"# Toll stays", "4 May 2024", kBody, "First published: 3 May 2024"}).published,
            "2024-05-03");
  EXPECT_EQ(Around({"Published: 3 May 2024", "# Toll stays", "4 May 2024", kBody}).published,
            "2024-05-03");
  EXPECT_EQ(Around({"Published: 1 May 2024", "# Toll stays", "Published: 3 May 2024", kBody,
                    "Published: 2 May 2024"})
                .published,
            "2024-05-03");
}

TEST(ReadHead, AnUnlabelledDateUnderTheHeadlineComesBeforeAChange) {
  const Article article = Around({"# Toll stays", "3 May 2024", "Updated 5 May 2024", kBody});
  EXPECT_EQ(article.published, "2024-05-03");
  EXPECT_EQ(article.modified, "2024-05-05");
}

TEST(ReadHead, AChangeComesBeforeADateAboveTheHeadline) {
  const Article article = Around({"9 May 2024", "# Toll stays", kBody, "Updated 5 May 2024"});
  EXPECT_EQ(article.published, "2024-05-05");
  EXPECT_EQ(article.modified, "2024-05-05");
  EXPECT_EQ(Around({"9 May 2024", "# Toll stays", kBody}).published, "2024-05-09");
}

TEST(ReadHead, AnUnlabelledDateBelowTheStoryIsAnothers) {
  const Article article = Around({"# Toll stays", kBody, "3 May 2024"});
  EXPECT_EQ(article.published, "");
  EXPECT_EQ(article.modified, "");
}

TEST(ReadHead, TheLabelMayBeOnTheLineBefore) {
  EXPECT_EQ(Around({"# Toll stays", "Last updated", "5 May 2024", kBody}).modified, "2024-05-05");
  EXPECT_EQ(Around({"# Toll stays", "Last updated", "Ann Lee, 5 May 2024", kBody}).modified, "");
}

TEST(ReadHead, TheLabelOfTheDateBeforeIsNotItsOwn) {
  const Article article = Around({"# Toll stays", "Updated 5 May 2024", "3 May 2024", kBody});
  EXPECT_EQ(article.published, "2024-05-03");
  EXPECT_EQ(article.modified, "2024-05-05");
}

TEST(ReadHead, FindsTheBylineInEachZone) {
  EXPECT_EQ(Names(Around({"# Toll stays", "By Ann Lee", kBody})), (List{"Ann Lee"}));
  EXPECT_EQ(Names(Around({"By Ann Lee", "# Toll stays", kBody})), (List{"Ann Lee"}));
  EXPECT_EQ(Names(Around({"# Toll stays", kBody, "By Ann Lee"})), (List{"Ann Lee"}));
}

TEST(ReadHead, PrefersTheBylineUnderTheHeadline) {
  EXPECT_EQ(
      Names(Around({"By Bo Ek", "# Toll stays", "By Ann Lee and Cy Holm", kBody, "By Di Ray"})),
      (List{"Ann Lee", "Cy Holm"}));
  EXPECT_EQ(Names(Around({"By Bo Ek", "# Toll stays", kBody, "By Di Ray"})), (List{"Bo Ek"}));
}

TEST(ReadHead, AnIntroducedNameComesBeforeAnAgency) {
  EXPECT_EQ(Names(Around({"By Ann Lee", "# Toll stays", "Reuters", kBody})), (List{"Ann Lee"}));
  EXPECT_EQ(Names(Around({"# Toll stays", "Reuters", kBody})), (List{"Reuters"}));
}

TEST(ReadHead, ABareNameIsABylineOnlyNextToADate) {
  EXPECT_EQ(Names(Around({"# Toll stays", "Ann Lee", "3 May 2024", kBody})), (List{"Ann Lee"}));
  EXPECT_EQ(Names(Around({"# Toll stays", "Ann Lee", "Share", "4 min read", kBody})),
            (List{"Ann Lee"}));
  EXPECT_EQ(Names(Around({"# Toll stays", "Ann Lee", kBody})), List{});
  EXPECT_EQ(Names(Around({"# Toll stays", "Ann", "3 May 2024", kBody})), List{}) << "one word";
  EXPECT_EQ(Names(Around({"# Toll stays", kBody, "Ann Lee", "3 May 2024"})), List{})
      << "below the story";
}

TEST(ReadHead, ANameAboveACaptionIsThePhotographers) {
  EXPECT_EQ(Names(Around({"# Toll stays", "3 May 2024", "Ann Lee",
                          "The bridge at dawn. (Photo: Bo Ek)", kBody})),
            List{});
}

TEST(ReadHead, TakesNothingFromTheStoryOrTheHeadline) {
  EXPECT_EQ(Names(Around({"# By Ann Lee", "> By Bo Ek", "3 May 2024", kBody})), List{});
}

TEST(ReadHead, TakesTheDatelineFromAnAgencysByline) {
  const Article article = Around({"# Toll stays", "Reuters Springfield", "3 May 2024", kBody});
  EXPECT_EQ(article.dateline.place, "Springfield");
  EXPECT_EQ(article.dateline.agency, "Reuters");
  EXPECT_EQ(article.dateline.text, "Reuters Springfield");
}

}  // namespace
}  // namespace lede::article
