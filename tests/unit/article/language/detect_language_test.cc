// The language of a text is detected from its script and common words.
#include "article/language/detect_language.h"

#include <gtest/gtest.h>

#include "cli/embedded_data.h"
#include "data/pack.h"

namespace lede::article {
namespace {

std::string Detect(std::string_view text) {
  static const data::Lexicon words(
      data::Pack::Open(cli::EmbeddedData()).ok()
          ? (*data::Pack::Open(cli::EmbeddedData())).Find("function_words.tsv")
          : std::string_view());
  return DetectLanguage(text, words);
}

TEST(DetectLanguage, KnowsTheLanguagesOfTheNews) {
  EXPECT_EQ(Detect("The council said on Monday that it would not raise the fee for the bridge."),
            "en");
  EXPECT_EQ(
      Detect("Der Rat hat am Montag beschlossen, die Gebühr für die Brücke nicht zu erhöhen."),
      "de");
  EXPECT_EQ(Detect("Le conseil a décidé lundi de ne pas augmenter les frais pour le pont."), "fr");
  EXPECT_EQ(Detect("El consejo decidió el lunes que no subirá la tasa del puente este año."), "es");
  EXPECT_EQ(Detect("O conselho decidiu na segunda-feira não aumentar a taxa da ponte em maio."),
            "pt");
  EXPECT_EQ(Detect("Il consiglio ha deciso lunedì di non aumentare il pedaggio del ponte."), "it");
  EXPECT_EQ(Detect("De raad heeft maandag besloten om het tarief voor de brug niet te verhogen."),
            "nl");
  EXPECT_EQ(Detect("Rada zdecydowała w poniedziałek, że nie podniesie opłaty za most."), "pl");
  EXPECT_EQ(
      Detect("Совет решил в понедельник не повышать плату за проезд по мосту, сообщили мэры."),
      "ru");
  EXPECT_EQ(
      Detect("Рада вирішила в понеділок не підвищувати плату за проїзд мостом, її підтримали."),
      "uk");
  EXPECT_EQ(
      Detect("Meclis pazartesi günü köprü ücretini artırmama kararı aldı ve bu yıl için onayladı."),
      "tr");
  EXPECT_EQ(Detect("قرر المجلس يوم الاثنين عدم رفع رسوم الجسر في هذا العام"), "ar");
  EXPECT_EQ(Detect("המועצה החליטה ביום שני שלא להעלות את אגרת הגשר"), "he");
  EXPECT_EQ(Detect("परिषद ने सोमवार को पुल का शुल्क नहीं बढ़ाने का फैसला किया है"), "hi");
  EXPECT_EQ(Detect("委员会星期一决定今年不提高大桥的通行费。"), "zh");
  EXPECT_EQ(Detect("評議会は月曜日、橋の通行料を引き上げないことを決めた。"), "ja");
  EXPECT_EQ(Detect("의회는 월요일 다리 통행료를 올리지 않기로 결정했다."), "ko");
  EXPECT_EQ(Detect("شورا روز دوشنبه تصمیم گرفت که عوارض پل را افزایش ندهد و این را گفت"), "fa");
}

TEST(DetectLanguage, SaysNothingAboutTooLittleText) {
  EXPECT_EQ(Detect(""), "");
  EXPECT_EQ(Detect("12 345"), "");
  EXPECT_EQ(Detect("Xyzzy plugh frotz"), "");
}

TEST(NormalizeLanguage, WritesTagsAsBcp47) {
  EXPECT_EQ(NormalizeLanguage("en_us"), "en-US");
  EXPECT_EQ(NormalizeLanguage(" DE "), "de");
  EXPECT_EQ(NormalizeLanguage("zh-hans-cn"), "zh-Hans");
  EXPECT_EQ(NormalizeLanguage("german"), "");
  EXPECT_EQ(NormalizeLanguage("x-default"), "");
}

TEST(DirectionOf, IsRightToLeftForArabicAndHebrew) {
  EXPECT_EQ(DirectionOf("ar-EG"), "rtl");
  EXPECT_EQ(DirectionOf("he"), "rtl");
  EXPECT_EQ(DirectionOf("en"), "ltr");
  EXPECT_EQ(DirectionOf(""), "");
}

TEST(DetectLanguage, FindsNoneInATableOfNames) {
  EXPECT_EQ(
      Detect("Marlow 3 Kvist 1\n\nHolm 2 Ruiz 2\n\nTanaka 0 Osei 4\n\nBerg 1 Lindqvist s 0\n\n"
             "Abara 2 Novak 2\n\nSilva 3 Costa 3\n\nWeiss 1 Keller 0\n\nMori 2 Sato 1"),
      "");
}

}  // namespace
}  // namespace lede::article
