// Claims of mentions/places/resolve_places.h, on texts with given names.
#include "mentions/places/resolve_places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "unit/mentions/places/shipped_places.h"

namespace lede::mentions {
namespace {

bool IsWordByte(char c) {
  return c == '.' || c == '-' || static_cast<unsigned char>(c) >= 0x80 || IsAsciiAlnum(c);
}

// One token per word, number or mark; good enough for these sentences.
AnnotatedText Tokens(std::string_view text) {
  AnnotatedText annotated;
  annotated.text = text;
  for (uint32_t at = 0; at < text.size();) {
    uint32_t end = at + 1;
    while (IsWordByte(text[at]) && end < text.size() && IsWordByte(text[end])) ++end;
    if (text[at] != ' ') annotated.tokens.push_back({{at, end}, TokenKind::kWord});
    at = end;
  }
  return annotated;
}

// A text with its entities marked as <LOC Paris>, <ORG ...>, <PER ...>.
struct Marked {
  explicit Marked(std::string_view marked) {
    while (!marked.empty()) {
      const size_t open = marked.find('<');
      article.text += marked.substr(0, open);
      if (open == std::string_view::npos) break;
      const size_t close = marked.find('>', open);
      const std::string_view type = marked.substr(open + 1, 3);
      const uint32_t start = static_cast<uint32_t>(article.text.size());
      article.text += marked.substr(open + 5, close - open - 5);
      mentions.entities.push_back({{start, static_cast<uint32_t>(article.text.size())},
                                   type == "LOC"   ? EntityType::kLocation
                                   : type == "ORG" ? EntityType::kOrganization
                                                   : EntityType::kPerson,
                                   1});
      marked.remove_prefix(close + 1);
    }
    ResolvePlaces(article, Tokens(article.text), ShippedPlaces(), &mentions);
  }

  // "Paris, Texas, United States (city)" for the n-th mention.
  std::string At(size_t n) const {
    if (n >= mentions.place_mentions.size()) return "none";
    const Place& place = mentions.places[mentions.place_mentions[n].place];
    std::string out = place.name;
    if (!place.region.empty()) out += ", " + place.region;
    if (!place.country_name.empty() && place.country_name != place.name)
      out += ", " + place.country_name;
    return out;
  }

  Article article;
  Mentions mentions;
};

TEST(ResolvePlaces, UsesThePlaceAfterTheCommaAsContainer) {
  EXPECT_EQ(Marked("He lives in <LOC Paris>, <LOC Texas>.").At(0), "Paris, Texas, United States");
  EXPECT_EQ(Marked("Born in <LOC Alexandria>, <LOC La.>, in 1950.").At(0),
            "Alexandria, Louisiana, United States");
  EXPECT_EQ(Marked("Flowers from <LOC Salem>, OR, arrived.").At(0), "Salem, Oregon, United States");
}

TEST(ResolvePlaces, PrefersTheWellKnownPlaceByDefault) {
  EXPECT_EQ(Marked("The exhibition opens in <LOC Paris> today.").At(0),
            "Paris, Île-de-France, France");
  EXPECT_EQ(Marked("Officials in <LOC Washington> declined to comment.").At(0),
            "Washington, District of Columbia, United States");
}

TEST(ResolvePlaces, LetsTheOtherPlacesDecide) {
  const Marked text(
      "The fire near <LOC Athens> spread into <LOC Clarke County>. Crews from <LOC Atlanta> and "
      "<LOC Macon>, <LOC Ga.>, were called in.");
  EXPECT_EQ(text.At(0), "Athens, Georgia, United States");
}

TEST(ResolvePlaces, DistinguishesTheCountryGeorgiaFromTheState) {
  EXPECT_EQ(Marked("Talks between <LOC Georgia>, <LOC Armenia> and <LOC Russia> were held in "
                   "<LOC Tbilisi>.")
                .At(0),
            "Georgia");
  EXPECT_EQ(
      Marked("Drivers in <LOC Georgia>, <LOC Alabama> and <LOC Tennessee> met in <LOC Atlanta>.")
          .At(0),
      "Georgia, United States");
  EXPECT_EQ(Marked("The senator toured <LOC Macon>, <LOC Georgia>, on Monday.").At(1),
            "Georgia, United States");
}

TEST(ResolvePlaces, GeorgiaIsTheStateInATextAboutItsTowns) {
  const Marked text(
      "Clerks in <LOC Georgia> went back to <LOC Atlanta>. Most Georgians had not noticed.");
  EXPECT_EQ(text.At(0), "Georgia, United States");
  EXPECT_EQ(text.At(2), "Georgia, United States");
  EXPECT_EQ(
      Marked("Mines lie along the border of <LOC Georgia>, and Azerbaijan knows where.").At(0),
      "Georgia");
}

TEST(ResolvePlaces, ASmallNamesakeWinsOnlyWhereTheTextIdentifiesIt) {
  EXPECT_EQ(Marked("From <LOC Rome> to <LOC New York> in a day, and back to <LOC New York>.").At(0),
            "Rome, Lazio, Italy");
  EXPECT_EQ(Marked("Guides for <LOC Maine> and guides for <LOC Wisconsin> were sold.").At(0),
            "Maine, United States");
  EXPECT_EQ(Marked("She left <LOC Rome>, <LOC Georgia>, at dawn.").At(0),
            "Rome, Georgia, United States");
}

TEST(ResolvePlaces, AWordIsNotARegionOfACountryTheTextDoesNotMention) {
  for (const char* text : {"Free delivery ends today.", "A post on Meta said so.",
                           "The class teaches Java in the evenings.", "It is written in English."})
    EXPECT_EQ(Marked(text).At(0), "none") << text;
  EXPECT_EQ(Marked("An English court heard it, the British minister said.").At(0),
            "England, United Kingdom");
}

TEST(ResolvePlaces, AStateWhoseNameIsAWordNeedsItsWholeName) {
  EXPECT_EQ(Marked("Floods hit the Free State in <LOC South Africa> again.").At(0),
            "Free, South Africa");
  EXPECT_EQ(Marked("Floods hit <LOC Delta State> in <LOC Nigeria> again.").At(0), "Delta, Nigeria");
  EXPECT_EQ(Marked("Delta flew from <LOC Lagos> to <LOC Abuja>.").At(0), "Lagos, Lagos, Nigeria");
}

TEST(ResolvePlaces, TheAmazonNeedsItsArticle) {
  EXPECT_EQ(Marked("The parcel came from Amazon.").At(0), "none");
  EXPECT_EQ(Marked("Fires burned along the Amazon again.").At(0), "Amazon");
}

TEST(ResolvePlaces, TheAmazonNeedsItsArticleInAListToo) {
  EXPECT_EQ(Marked("Fires in <LOC Amazon and Brazil> burned.").At(0), "Brazil");
}

TEST(ResolvePlaces, TwoCapitalsAreAStateOnlyWithEvidence) {
  EXPECT_FALSE(Marked("The trade office said so. <LOC MA>").mentions.places[0].has_position);
  EXPECT_EQ(Marked("Growers in <LOC MA> met in <LOC Boston>.").At(0),
            "Massachusetts, United States");
  EXPECT_EQ(Marked("They opened a second shop in <LOC LA> today.").At(0),
            "Los Angeles, California, United States");
}

TEST(ResolvePlaces, FindsDemonymsThatNoEntityCovers) {
  const Marked text("The Japanese premier met two Israelis today.");
  ASSERT_EQ(text.mentions.place_mentions.size(), 2u);
  EXPECT_EQ(text.At(0), "Japan");
  EXPECT_EQ(text.At(1), "Israel");
  EXPECT_EQ(text.mentions.place_mentions[0].form, PlaceForm::kDemonym);
  EXPECT_TRUE(text.mentions.entities.empty());
}

TEST(ResolvePlaces, FindsThePlaceOfAPublicBody) {
  const Marked text("A deputy of the <ORG St. Tammany Parish Sheriff's Office> said so.");
  EXPECT_EQ(text.At(0), "St. Tammany Parish, Louisiana, United States");
  EXPECT_EQ(text.mentions.place_mentions[0].form, PlaceForm::kDemonym);
}

TEST(ResolvePlaces, ACompanyOrAPersonIsNotAPlace) {
  EXPECT_EQ(Marked("<ORG Bank of America> hired <PER Paris Jackson>.").At(0), "none");
}

TEST(ResolvePlaces, GivesASiteThePositionOfItsTown) {
  const Marked text("The mass in <LOC Porto Cathedral> began late, Portuguese television said.");
  ASSERT_FALSE(text.mentions.places.empty());
  EXPECT_EQ(text.mentions.places[0].name, "Porto Cathedral");
  EXPECT_EQ(text.mentions.places[0].kind, PlaceKind::kPlace);
  EXPECT_NEAR(text.mentions.places[0].latitude, 41.15, 0.1);
}

TEST(ResolvePlaces, GivesAnUnknownPlaceNoPosition) {
  const Marked text("They met at <LOC Qwertyford> again.");
  ASSERT_EQ(text.mentions.places.size(), 1u);
  EXPECT_FALSE(text.mentions.places[0].has_position);
}

TEST(ResolvePlaces, AWordForAPartIsNotAPlace) {
  for (const char* text : {"It rained on the <LOC Coast>.", "They left the <LOC Capital> again."})
    EXPECT_FALSE(Marked(text).mentions.places[0].has_position) << text;
}

TEST(ResolvePlaces, LeavesASmallTownWithoutEvidenceUnknown) {
  EXPECT_FALSE(Marked("The <LOC Ouray> has three rows.").mentions.places[0].has_position);
  EXPECT_EQ(Marked("The festival at <LOC Ouray> in <LOC Colorado> was sold out.").At(0),
            "Ouray, Colorado, United States");
}

TEST(ResolvePlaces, ASiteLiesInASmallTownOnlyIfTheTextNamesIt) {
  EXPECT_FALSE(
      Marked("She lived in <LOC Kensington Palace> then.").mentions.places[0].has_position);
  EXPECT_FALSE(Marked("They met at <LOC Lyon Guest House> again, Kenyan police said.")
                   .mentions.places[0]
                   .has_position);
  const Marked text(
      "A crash in <LOC Norwood>, <LOC Massachusetts>. They met at <LOC Norwood Hall> again.");
  EXPECT_NEAR(text.mentions.places[text.mentions.place_mentions[2].place].latitude, 42.2, 0.1);
}

TEST(ResolvePlaces, UsesTheCountryBeforeATownAsContainer) {
  const std::string of_spain = "Valencia, Valencia, Spain";
  EXPECT_EQ(Marked("Rain fell on the Spanish city of <LOC Valencia> again.").At(1), of_spain);
  EXPECT_EQ(Marked("Rain fell on the Spanish port city <LOC Valencia> again.").At(1), of_spain);
  EXPECT_EQ(Marked("Rain fell on <LOC Spain>'s <LOC Valencia> again.").At(1), of_spain);
}

TEST(ResolvePlaces, ARowAmongStatesIsAState) {
  const Marked text(
      "<LOC Oregon> 58.5\n\n<LOC Washington> 58.0\n\n<LOC North Carolina> 57.6\n\n<LOC Vermont> "
      "57.1");
  EXPECT_EQ(text.At(1), "Washington, United States");
  EXPECT_EQ(text.At(3), "Vermont, United States");
}

TEST(ResolvePlaces, ACountryAloneKeepsTheLargestNamesake) {
  EXPECT_EQ(Marked("Talks in <LOC Phoenix>, <LOC United States>, and in <LOC Chicago>.").At(0),
            "Phoenix, Arizona, United States");
}

TEST(ResolvePlaces, KeepsTheTextsSpellingOfAName) {
  EXPECT_EQ(
      Marked("Ships left <LOC Santa Barbara>, <LOC California>, today.").mentions.places[0].name,
      "Santa Barbara");
  const Marked text("<LOC ST. LOUIS>: Police in <LOC St. Louis>, <LOC Missouri>, said so.");
  EXPECT_EQ(text.At(1), "St. Louis, Missouri, United States");
  EXPECT_EQ(Marked("Rain in the <LOC U.K.> today.").At(0), "United Kingdom");
}

TEST(ResolvePlaces, AmbiguousWordsArePlacesOnlyWithEvidence) {
  EXPECT_EQ(Marked("They wrote it in <LOC Java> then.").At(0), "none");
  EXPECT_EQ(Marked("A volcano on <LOC Java> in <LOC Indonesia> smokes.").At(0), "Java, Indonesia");
  EXPECT_EQ(Marked("<LOC Reading> takes time.").At(0), "none");
}

TEST(ResolvePlaces, AUniversityNamedAfterAStateMentionsTheState) {
  EXPECT_EQ(Marked("She left the <ORG University of Washington> then.").At(0),
            "Washington, United States");
}

TEST(ResolvePlaces, AUniversityNamedAfterATownDoesNotMentionIt) {
  EXPECT_EQ(Marked("She teaches at <ORG Cornell University> now.").At(0), "none");
  EXPECT_EQ(Marked("She teaches at the <ORG University of Oregon> now.").At(0),
            "Oregon, United States");
}

TEST(ResolvePlaces, PrefersTheUnitedStatesOnlyWhereTheyAreNamed) {
  Article article;
  article.url = "https://lantern.example.com/story";
  article.text = "Then to Athens and Florence.";
  Mentions mentions;
  mentions.entities = {{{8, 14}, EntityType::kLocation, 1}, {{19, 27}, EntityType::kLocation, 1}};
  ResolvePlaces(article, Tokens(article.text), ShippedPlaces(), &mentions);
  ASSERT_EQ(mentions.places.size(), 2u);
  EXPECT_EQ(mentions.places[0].country, "GR");
  EXPECT_EQ(mentions.places[1].country, "IT");
}

TEST(ResolvePlaces, ReadsListsOfCounties) {
  EXPECT_EQ(Marked("Storms hit <LOC Rabun> and <LOC Gilmer> counties in <LOC Georgia>.").At(1),
            "Gilmer County, Georgia, United States");
}

TEST(ResolvePlaces, FindsTheUnitedStatesHoweverWritten) {
  for (const char* name : {"U.S.", "US", "U.S", "United States"})
    EXPECT_EQ(Marked("Talks with the " + std::string(name) + " failed.").At(0), "United States")
        << name;
}

TEST(ResolvePlaces, ANameBesideACountyIsOnlyACountyIfThereIsOne) {
  const Marked text("Storms hit <LOC Qwerty> and <LOC Gilmer> counties in <LOC Georgia>.");
  EXPECT_EQ(text.At(0), "Qwerty");
  EXPECT_EQ(text.At(1), "Gilmer County, Georgia, United States");
}

TEST(ResolvePlaces, ExtendsATruncatedName) {
  const Marked text("A farm in North <LOC Dakota> burned.");
  EXPECT_EQ(text.At(0), "North Dakota, United States");
  ASSERT_EQ(text.mentions.entities.size(), 1u);
  EXPECT_EQ(text.mentions.entities[0].span, text.mentions.place_mentions[0].span);
  EXPECT_EQ(Marked("No vote for the District of <LOC Columbia> today.").At(0),
            "District of Columbia, United States");
}

TEST(ResolvePlaces, TurnsCertainPlacesIntoLocations) {
  const Marked text(
      "The trial in <PER Nashville>, <LOC Tenn.>, was moved to <ORG Davidson County>.");
  for (const EntityMention& entity : text.mentions.entities)
    EXPECT_EQ(entity.type, EntityType::kLocation);
}

TEST(ResolvePlaces, MentionsAreInOrderAndDoNotOverlap) {
  std::string long_text;
  for (int i = 0; i < 300; ++i) long_text += "<LOC Springfield>, <LOC Ill.> and <LOC Paris>, ";
  const Marked text(long_text);
  const auto& all = text.mentions.place_mentions;
  ASSERT_EQ(all.size(), 900u);
  for (size_t i = 1; i < all.size(); ++i) EXPECT_LE(all[i - 1].span.end, all[i].span.start);
}

}  // namespace
}  // namespace lede::mentions
