// Claims of mentions/places/disambiguation.h: what is measured of each candidate, and how the names
// of a text settle one another. The candidates and weights are made up; only the numbers of
// countries and regions are those of the shipped data.
#include "mentions/places/disambiguation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "unit/mentions/places/shipped_places.h"

namespace lede::mentions {
namespace {

constexpr uint16_t kFrance = 1, kAmerica = 2, kIraq = 3, kIran = 4, kGeorgia = 5;
constexpr uint16_t kIsle = 1, kTexas = 2, kOhio = 3, kGeorgiaState = 4;

Candidate At(Level level, uint16_t country, uint16_t region = kNoRegion, Position position = {}) {
  Candidate c;
  c.level = level;
  c.country = country;
  c.region = region;
  c.position = position;
  return c;
}

const Candidate kParisFrance = At(Level::kCity, kFrance, kIsle, {2443, 117});
const Candidate kParisTexas = At(Level::kCity, kAmerica, kTexas, {1683, -4778});

// Builds a text's toponyms: names, each with what stands between it and the one before.
class Text {
 public:
  Text& Add(std::string name, std::vector<Candidate> candidates, Link link = Link::kApart,
            ToponymUse use = ToponymUse::kMention, uint32_t gap = 10) {
    const auto [at, is_new] = known_.try_emplace(name, static_cast<uint32_t>(built_.names.size()));
    if (is_new) built_.names.push_back({name, std::move(candidates)});
    end_ += gap;
    built_.all.push_back({{end_, end_ + 5}, PlaceForm::kName, use, at->second, link, true});
    end_ += 5;
    return *this;
  }
  const Toponyms& get() const { return built_; }

 private:
  Toponyms built_;
  std::map<std::string, uint32_t> known_;
  uint32_t end_ = 0;
};

ScoreWeights Weights(std::initializer_list<std::pair<Feature, int32_t>> of) {
  ScoreWeights weights;
  for (const auto& [feature, weight] : of) weights.of[static_cast<size_t>(feature)] = weight;
  return weights;
}

// The disambiguation of a text, after some rounds.
struct Settled {
  explicit Settled(const Text& text, const ScoreWeights& weights = {}, int rounds = 1,
                   const SiteHints& site = {kNoCountry, false, kAmerica})
      : toponyms(text.get()), result(toponyms, ShippedPlaces(), site) {
    for (int i = 0; i < rounds; ++i) result.Round(weights);
  }

  // Of the n-th toponym.
  const Question& Of(uint32_t n) const { return result.questions()[result.question_of(n)]; }
  int32_t Get(uint32_t n, uint32_t candidate, Feature feature) const {
    return Of(n).features[candidate][static_cast<size_t>(feature)];
  }
  uint32_t Best(uint32_t n) const { return result.Best(result.question_of(n)); }

  Toponyms toponyms;
  Disambiguation result;
};

const std::vector<Candidate> kParis{kParisFrance, kParisTexas};
const std::vector<Candidate> kTexasOnly{At(Level::kRegion, kAmerica, kTexas)};
const std::vector<Candidate> kFranceOnly{At(Level::kCountry, kFrance)};

TEST(Disambiguation, AsksOncePerName) {
  const Settled settled(
      Text().Add("Paris", kParis).Add("France", kFranceOnly).Add("Paris", kParis));
  ASSERT_EQ(settled.result.questions().size(), 2u);
  EXPECT_EQ(settled.Of(0).toponyms, (std::vector<uint32_t>{0, 2}));
  EXPECT_EQ(settled.result.question_of(2), settled.result.question_of(0));
}

TEST(Disambiguation, ANameBesideItsContainerIsAnotherQuestion) {
  const Settled settled(
      Text().Add("Paris", kParis).Add("Paris", kParis).Add("Texas", kTexasOnly, Link::kComma));
  EXPECT_NE(settled.result.question_of(0), settled.result.question_of(1));
  EXPECT_EQ(settled.Get(1, 1, Feature::kQualified), 1);
  EXPECT_EQ(settled.Get(1, 0, Feature::kQualified), 0);
  EXPECT_EQ(settled.Get(2, 0, Feature::kQualifies), 1);
  EXPECT_EQ(settled.Get(0, 1, Feature::kQualified), 0);
  EXPECT_EQ(settled.Get(0, 1, Feature::kQualifiedElsewhere), 1);
  EXPECT_EQ(settled.Get(0, 0, Feature::kQualifiedElsewhere), 0);
}

TEST(Disambiguation, ANameBehindACommaThatContainsNothingIsNoContainer) {
  const Settled settled(Text()
                            .Add("Paris", kParis)
                            .Add("Paris", kParis)
                            .Add("Ohio", {At(Level::kRegion, kAmerica, kOhio)}, Link::kComma));
  EXPECT_EQ(settled.result.question_of(0), settled.result.question_of(1));
  EXPECT_EQ(settled.Get(1, 1, Feature::kQualified), 0);
}

TEST(Disambiguation, AnOwnerContainsTheNameBehindIt) {
  const Settled settled(Text().Add("France", kFranceOnly).Add("Paris", kParis, Link::kOwner));
  EXPECT_EQ(settled.Get(1, 0, Feature::kQualified), 1);
  EXPECT_EQ(settled.Get(1, 1, Feature::kQualified), 0);
  EXPECT_EQ(settled.Get(0, 0, Feature::kQualifies), 1);
}

TEST(Disambiguation, BeliefsAddUpAndFollowTheWeights) {
  Candidate large = kParisFrance;
  large.size = 40;
  Candidate small = kParisTexas;
  small.size = 39;
  const Settled settled(Text().Add("Paris", {small, large}), Weights({{Feature::kSize, 64}}));
  EXPECT_EQ(settled.Best(0), 1u);
  EXPECT_EQ(settled.Of(0).shares[1], 682) << "64 units are a factor of two";
  EXPECT_EQ(settled.Of(0).shares[0], 341);
}

TEST(Disambiguation, ANameWithoutCandidatesHasNoBeliefs) {
  const Settled settled(Text().Add("Qwertyford", {}).Add("Paris", kParis), {}, 2);
  EXPECT_TRUE(settled.Of(0).shares.empty());
  EXPECT_EQ(settled.Of(1).shares.size(), 2u);
}

TEST(Disambiguation, UnambiguousNamesSettleTheOthers) {
  const ScoreWeights weights = Weights({{Feature::kCountryMass, 40}});
  const Text text =
      Text().Add("Paris", kParis).Add("Houston", {At(Level::kCity, kAmerica, kTexas)});
  EXPECT_EQ(Settled(text, weights).Best(0), 1u);
  const Text other = Text().Add("Paris", kParis).Add("Lyon", {At(Level::kCity, kFrance)});
  EXPECT_EQ(Settled(other, weights).Best(0), 0u);
}

TEST(Disambiguation, CountsOtherNamesInTheSameCountryAndRegion) {
  const Candidate houston = At(Level::kCity, kAmerica, kTexas),
                  toledo = At(Level::kCity, kAmerica, kOhio);
  const Settled settled(
      Text().Add("Paris", kParis).Add("Houston", {houston}).Add("Toledo", {toledo}));
  EXPECT_EQ(settled.Get(0, 1, Feature::kCountryMass), 5) << "two names";
  EXPECT_EQ(settled.Get(0, 1, Feature::kRegionMass), 4) << "one name";
  EXPECT_EQ(settled.Get(0, 0, Feature::kCountryMass), 0) << "its own belief does not count";
  EXPECT_EQ(settled.Get(0, 1, Feature::kRegionNamed), 0);
}

TEST(Disambiguation, AClueCountsHalf) {
  const Candidate houston = At(Level::kCity, kAmerica, kTexas);
  const Settled settled(
      Text().Add("Paris", kParis).Add("Houston", {houston}, Link::kApart, ToponymUse::kClue));
  EXPECT_EQ(settled.Get(0, 1, Feature::kCountryMass), 3);
}

TEST(Disambiguation, ANamedCountryOrRegionIsNamedAndIsNoNameWithinIt) {
  const Settled settled(
      Text().Add("Paris", kParis).Add("France", kFranceOnly).Add("Texas", kTexasOnly));
  EXPECT_EQ(settled.Get(0, 0, Feature::kCountryNamed), 4);
  EXPECT_EQ(settled.Get(0, 0, Feature::kCountryMass), 0);
  EXPECT_EQ(settled.Get(0, 1, Feature::kRegionNamed), 4);
  EXPECT_EQ(settled.Get(0, 1, Feature::kCountryNamed), 0);
}

TEST(Disambiguation, MeasuresHowManyNamesAreNear) {
  const auto town = [](int16_t latitude) {
    return At(Level::kCity, kFrance, kIsle, {latitude, 0});
  };
  // 100 km and 300 km north of it; 500 km is far.
  const Settled settled(Text()
                            .Add("A", {town(2000)})
                            .Add("B", {town(2045)})
                            .Add("C", {town(2135)})
                            .Add("D", {town(2225)}));
  EXPECT_EQ(settled.Get(0, 0, Feature::kNear160), 4);
  EXPECT_EQ(settled.Get(0, 0, Feature::kNear400), 5);
  EXPECT_EQ(settled.Get(3, 0, Feature::kNear160), 0);
}

TEST(Disambiguation, ACountryIsNearNothing) {
  const Settled settled(Text().Add("Paris", {kParisFrance}).Add("France", kFranceOnly));
  EXPECT_EQ(settled.Get(0, 0, Feature::kNear400), 0);
  EXPECT_EQ(settled.Get(1, 0, Feature::kNear400), 0);
}

TEST(Disambiguation, ANeighbourContainsItOnlyIfCloseBy) {
  const auto at_gap = [](uint32_t gap) {
    return Settled(Text()
                       .Add("Paris", kParis)
                       .Add("Texas", kTexasOnly, Link::kApart, ToponymUse::kMention, gap))
        .Get(0, 1, Feature::kNeighbour);
  };
  EXPECT_EQ(at_gap(100), 4);
  EXPECT_EQ(at_gap(145), 4) << "150 bytes from start to start";
  EXPECT_EQ(at_gap(146), 0);
}

TEST(Disambiguation, OnlyThreeNamesOnEachSideAreNeighbours) {
  const auto behind = [](int names) {
    Text text;
    text.Add("Paris", kParis);
    for (int i = 0; i < names; ++i)
      text.Add("Name" + std::to_string(i), {}, Link::kApart, ToponymUse::kMention, 1);
    text.Add("Texas", kTexasOnly, Link::kApart, ToponymUse::kMention, 1);
    return Settled(text).Get(0, 1, Feature::kNeighbour);
  };
  EXPECT_EQ(behind(2), 4);
  EXPECT_EQ(behind(3), 0);
}

TEST(Disambiguation, InAListCountriesSupportCountriesAndStatesStates) {
  const std::vector<Candidate> georgia{At(Level::kCountry, kGeorgia),
                                       At(Level::kRegion, kAmerica, kGeorgiaState)};
  const Settled states(Text().Add("Texas", kTexasOnly).Add("Georgia", georgia, Link::kList));
  EXPECT_EQ(states.Get(1, 0, Feature::kSiblings), 0);
  EXPECT_EQ(states.Get(1, 1, Feature::kSiblings), 4);
  const Settled countries(
      Text().Add("Georgia", georgia).Add("Iraq", {At(Level::kCountry, kIraq)}, Link::kComma));
  EXPECT_EQ(countries.Get(0, 0, Feature::kSiblings), 4);
  EXPECT_EQ(countries.Get(0, 1, Feature::kSiblings), 0);
  const Settled apart(Text().Add("Texas", kTexasOnly).Add("Georgia", georgia));
  EXPECT_EQ(apart.Get(1, 1, Feature::kSiblings), 0);
}

TEST(Disambiguation, TownsInAListSupportNobody) {
  const Settled settled(
      Text().Add("Paris", kParis).Add("Lyon", {At(Level::kCity, kFrance)}, Link::kList));
  EXPECT_EQ(settled.Get(0, 0, Feature::kSiblings), 0);
}

TEST(Disambiguation, CountsNamesBesideANamesakeRegion) {
  const std::vector<Candidate> georgia{At(Level::kCountry, kGeorgia),
                                       At(Level::kRegion, kAmerica, kGeorgiaState)};
  const Settled settled(
      Text().Add("Georgia", georgia).Add("Houston", {At(Level::kCity, kAmerica, kTexas)}));
  EXPECT_EQ(settled.Get(0, 0, Feature::kBesideRegion), 4);
  EXPECT_EQ(settled.Get(0, 1, Feature::kBesideRegion), 0) << "only of a country";
}

TEST(Disambiguation, ATownUnderARegionOfItsNameElsewhere) {
  const Settled settled(Text().Add(
      "Washington", {At(Level::kRegion, kAmerica, kTexas), At(Level::kCity, kAmerica, kOhio),
                     At(Level::kCity, kAmerica, kTexas), At(Level::kCity, kFrance, kIsle)}));
  EXPECT_EQ(settled.Get(0, 0, Feature::kUnderRegion), 0);
  EXPECT_EQ(settled.Get(0, 1, Feature::kUnderRegion), 1);
  EXPECT_EQ(settled.Get(0, 2, Feature::kUnderRegion), 0) << "in the region itself";
  EXPECT_EQ(settled.Get(0, 3, Feature::kUnderRegion), 0) << "in another country";
}

TEST(Disambiguation, TheSiteSpeaksForItsCountry) {
  const Settled settled(Text().Add("Paris", kParis), {}, 1, {kFrance, false, kAmerica});
  EXPECT_EQ(settled.Get(0, 0, Feature::kSiteCountry), 1);
  EXPECT_EQ(settled.Get(0, 1, Feature::kSiteCountry), 0);
}

TEST(Disambiguation, AGenericSiteSpeaksForTheUnitedStatesOnlyIfTheTextNamesThem) {
  const SiteHints generic{kNoCountry, true, kAmerica};
  const auto speaks = [&](const Text& text) {
    return Settled(text, {}, 1, generic).Get(0, 1, Feature::kUsOnGeneric);
  };
  EXPECT_EQ(speaks(Text().Add("Paris", kParis)), 0);
  EXPECT_EQ(speaks(Text().Add("Paris", kParis).Add("Texas", kTexasOnly)), 1);
  EXPECT_EQ(speaks(Text().Add("Paris", kParis).Add("France", kFranceOnly)), 0);
  const std::vector<Candidate> iraq{At(Level::kCountry, kIraq)},
      isle{At(Level::kRegion, kFrance, kIsle)};
  EXPECT_EQ(speaks(Text()
                       .Add("Paris", kParis)
                       .Add("Texas", kTexasOnly)
                       .Add("Iraq", iraq)
                       .Add("France", kFranceOnly)
                       .Add("Isle", isle)),
            1);
  Text abroad = Text().Add("Paris", kParis).Add("Texas", kTexasOnly);
  for (const char* name : {"a", "b", "c", "d", "e"}) abroad.Add(name, isle);
  EXPECT_EQ(speaks(abroad), 0) << "five names of one other country";
}

TEST(Disambiguation, IsTheSameWhateverTheNumberOfNames) {
  Text text;
  for (int i = 0; i < 400; ++i) text.Add("Name" + std::to_string(i), {kParisFrance});
  const Settled settled(text, Weights({{Feature::kNear160, 10}}), 2);
  EXPECT_EQ(settled.Get(399, 0, Feature::kNear160), settled.Get(300, 0, Feature::kNear160));
  EXPECT_GT(settled.Get(399, 0, Feature::kNear160), 8);
}

}  // namespace
}  // namespace lede::mentions
