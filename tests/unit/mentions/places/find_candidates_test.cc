// Claims of mentions/places/find_candidates.h.
#include "mentions/places/find_candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "unit/mentions/places/shipped_places.h"

namespace lede::mentions {
namespace {

// "GB country", "US region": the countries and levels of the candidates, sorted and without
// repetitions.
std::string Kinds(const std::vector<Candidate>& candidates) {
  static constexpr const char* kLevels[] = {"continent", "country", "region",
                                            "county",    "city",    "site"};
  std::vector<std::string> kinds;
  for (const Candidate& c : candidates) {
    const std::string country =
        c.country == kNoCountry
            ? "-"
            : std::string(ShippedPlaces().countries.value(c.country).substr(0, 2));
    kinds.push_back(country + " " + kLevels[static_cast<int>(c.level)]);
  }
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  std::string out;
  for (const std::string& kind : kinds) out += (out.empty() ? "" : ", ") + kind;
  return out;
}

std::string Named(std::string_view name) { return Kinds(FindNamed(name, ShippedPlaces())); }
std::string Read(std::string_view name) { return Kinds(FindCandidates(name, ShippedPlaces())); }

TEST(FindNamed, KnowsCountriesBySpellingsAndInitials) {
  for (const char* name : {"U.S.", "US", "United States", "UNITED STATES"})
    EXPECT_EQ(Named(name), "US country") << name;
  EXPECT_EQ(Named("us"), "");
}

TEST(FindNamed, InitialsAreNoTowns) {
  EXPECT_EQ(Named("UN"), "");
  EXPECT_EQ(Named("U.N."), "");
}

TEST(FindNamed, FindsEveryPlaceOfThatName) {
  const std::string georgia = Named("GEORGIA");
  EXPECT_NE(georgia.find("GE country"), std::string::npos) << georgia;
  EXPECT_NE(georgia.find("US region"), std::string::npos) << georgia;
}

TEST(FindCandidates, ReadsANameKnownToBeAPlaceMoreFreely) {
  EXPECT_EQ(Named("the Netherlands"), "");
  EXPECT_EQ(Read("the Netherlands"), Named("Netherlands"));
  EXPECT_EQ(Read("southern Lebanon"), Named("Lebanon"));
  EXPECT_EQ(Read("Hubei province"), "CN region");
  EXPECT_EQ(Read("province of Hubei"), "CN region");
  EXPECT_EQ(Read("TX"), "US region");
  EXPECT_EQ(Named("TX"), "");
}

TEST(FindCandidates, AProvinceIsNotTheTownOfItsName) {
  EXPECT_NE(Read("Valencia").find("city"), std::string::npos);
  EXPECT_EQ(Read("Valencia province").find("city"), std::string::npos);
  EXPECT_NE(Read("city of Valencia").find("city"), std::string::npos);
}

TEST(FindCandidates, ATownWithoutAProvinceOfItsNameStays) {
  EXPECT_NE(Read("Lyon region").find("FR city"), std::string::npos);
}

TEST(FindCandidates, OneWordMayBeACounty) {
  EXPECT_EQ(Kinds(FindCounties("Gilmer", ShippedPlaces())), "US county");
  EXPECT_EQ(Kinds(FindCounties("Qwertyford", ShippedPlaces())), "");
}

TEST(FindDemonym, ReadsPeoplesAndAdjectives) {
  EXPECT_EQ(Kinds(FindDemonym("Japanese", ShippedPlaces())), "JP country");
  EXPECT_EQ(Kinds(FindDemonym("Israelis", ShippedPlaces())), "IL country");
  EXPECT_EQ(Kinds(FindDemonym("Georgian", ShippedPlaces())), "GE country, US region");
  EXPECT_EQ(Kinds(FindDemonym("Oslo", ShippedPlaces())), "");
}

TEST(WithoutCapitals, ChangesOnlyNamesInCapitals) {
  EXPECT_EQ(WithoutCapitals("NORTH KOREA"), "North Korea");
  for (const char* name : {"North Korea", "U.S.A.", "UK", "McLean"})
    EXPECT_EQ(WithoutCapitals(name), name);
}

}  // namespace
}  // namespace lede::mentions
