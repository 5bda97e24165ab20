// Claims of mentions/written_dates.h.
#include "mentions/written_dates.h"

#include <gtest/gtest.h>

#include <string>

#include "mentions/mention_data.h"
#include "text/annotate.h"
#include "unit/read_data.h"

namespace lede::mentions {
namespace {

// Each date's words and value, in text order: "5. März=2024-03-05".
std::string Dates(const std::string& language, const std::string& text,
                  const std::string& published = "2024-02-10") {
  static const text::TextData text_data = ReadData<text::TextData>();
  static const MentionData data = ReadData<MentionData>();
  Article article;
  article.language = language;
  article.published = published;
  article.text = text;
  article.blocks = {{BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(text.size())}}};
  std::string out;
  for (const TimeMention& date :
       FindWrittenDates(article, text::Annotate(article, text_data), data.months))
    out += (out.empty() ? "" : "|") + std::string(date.span.In(article.text)) + "=" + date.value;
  return out;
}

TEST(FindWrittenDates, ADayWithItsMonthAndYear) {
  EXPECT_EQ(Dates("de", "Am 5. März 2021 begann der Bau."), "5. März 2021=2021-03-05");
  EXPECT_EQ(Dates("fr", "Le 1er juin 2021, le pont a rouvert."), "1er juin 2021=2021-06-01");
  EXPECT_EQ(Dates("es", "El 7 de mayo de 2021 abrió."), "7 de mayo de 2021=2021-05-07");
  EXPECT_EQ(Dates("it", "Era il 3 luglio 1987."), "3 luglio 1987=1987-07-03");
  EXPECT_EQ(Dates("pl", "Od 12 maja 2021 r. most stoi."), "12 maja 2021=2021-05-12");
  EXPECT_EQ(Dates("cs", "Dne 12. května 2021 pršelo."), "12. května 2021=2021-05-12");
  EXPECT_EQ(Dates("ru", "Мост открыли 9 июня 2021 года."), "9 июня 2021=2021-06-09");
  EXPECT_EQ(Dates("uk", "Міст відкрили 9 червня 2021 року."), "9 червня 2021=2021-06-09");
  EXPECT_EQ(Dates("nb-NO", "Den 9. juni 2021 åpnet broen."), "9. juni 2021=2021-06-09");
  EXPECT_EQ(Dates("de", "Stand: 09.06.2021"), "09.06.2021=2021-06-09");
  EXPECT_EQ(Dates("fr", "Le 09/06/2021"), "09/06/2021=2021-06-09");
  EXPECT_EQ(Dates("sv", "Uppdaterad 2021-06-09"), "2021-06-09=2021-06-09");
}

TEST(FindWrittenDates, ADayWithoutAYearIsTheNearestToThePublication) {
  EXPECT_EQ(Dates("de", "Am 20. Dezember und am 3. März"),
            "20. Dezember=2023-12-20|3. März=2024-03-03");
  EXPECT_EQ(Dates("ja", "1月28日と9月1日"), "1月28日=2024-01-28|9月1日=2023-09-01");
  EXPECT_EQ(Dates("ko", "3월 20일에 열린다"), "3월 20일에=2024-03-20");
  EXPECT_EQ(Dates("de", "Am 29. Februar"), "29. Februar=2024-02-29");
  EXPECT_EQ(Dates("de", "Am 29. Februar", "2022-06-01"), "");
  EXPECT_EQ(Dates("de", "Am 20. Dezember", ""), "");
}

TEST(FindWrittenDates, AMonthOrAYearNeedsASign) {
  EXPECT_EQ(Dates("de", "Im Juni 2019, im Juli, 2020"), "Juni 2019=2019-06");
  EXPECT_EQ(Dates("es", "en junio de 2019"), "junio de 2019=2019-06");
  EXPECT_EQ(Dates("zh", "2019年，2018年7月，6个月，3日间"), "2019年=2019|2018年7月=2018-07");
}

TEST(FindWrittenDates, CoversThePeriodAndSaysWhetherItsYearWasWritten) {
  static const text::TextData text_data = ReadData<text::TextData>();
  static const MentionData data = ReadData<MentionData>();
  Article article;
  article.language = "de";
  article.published = "2024-02-10";
  article.text = "Im Februar 2024 und am 3. März";
  article.blocks = {{BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(article.text.size())}}};
  const auto dates = FindWrittenDates(article, text::Annotate(article, text_data), data.months);
  ASSERT_EQ(dates.size(), 2);
  EXPECT_EQ(*dates[0].start, (CivilDate{2024, 2, 1}));
  EXPECT_EQ(*dates[0].end, (CivilDate{2024, 2, 29}));
  EXPECT_EQ(dates[0].basis, Basis::kStated);
  EXPECT_EQ(*dates[1].start, *dates[1].end);
  EXPECT_EQ(dates[1].basis, Basis::kInferred);
}

TEST(FindWrittenDates, OtherNumbersAreNoDates) {
  EXPECT_EQ(Dates("de", "31. Juni 2021, 32. Mai, 10.1.2.23, 112 Mai, 5. Liga, 3:2 im Mai"), "");
  EXPECT_EQ(Dates("no", "22-27. januar"), "");
  EXPECT_EQ(Dates("it", "Mai 5 persone, marzo"), "");
}

}  // namespace
}  // namespace lede::mentions
