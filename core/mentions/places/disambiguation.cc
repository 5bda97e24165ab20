// Decides which place each name refers to, by weighing the candidates of all names against each
// other.
#include "mentions/places/disambiguation.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/stable_sort.h"

namespace lede::mentions {
namespace {

constexpr int32_t kOne = 1024;       // full belief
constexpr int32_t kHere = kOne / 2;  // a country counts as named: by one name, at half belief
constexpr int32_t kElsewhere = kOne * 3 / 2;  // it is named more than in passing
constexpr uint32_t kMaxAnchorQuestions = 128;
constexpr uint32_t kAnchorsPerQuestion = 4;  // the most believed candidates
constexpr uint32_t kNeighbours = 3;          // toponyms on each side
constexpr uint32_t kNeighbourBytes = 150;
constexpr uint32_t kMaxToponyms = 16;  // occurrences per question whose neighbours are examined

// A mass (in 1/1024) on a logarithmic scale: none is 0, one name 4, two 5, four 6.
int32_t LogMass(int32_t mass) {
  int32_t log = 0;
  while ((mass >> (log + 7)) > 0) ++log;
  return log;
}

int32_t Quarters(int32_t share) { return std::min(share, kOne) * 4 / kOne; }

int32_t& At(FeatureVector* features, Feature feature) {
  return (*features)[static_cast<size_t>(feature)];
}

// 1024 * 2^(-gap / 64), interpolated linearly between powers of two.
int32_t Falloff(int32_t gap) {
  const int32_t halvings = gap / 64, rest = gap % 64;
  return halvings > 10 ? 0 : (kOne - kOne * rest / 128) >> halvings;
}

// Whether two places are more than 420 km apart from north to south, a cheap test that most pairs
// pass.
bool IsFar(Position a, Position b) {
  constexpr int kFiftieths = 190;
  return a.latitude - b.latitude > kFiftieths || b.latitude - a.latitude > kFiftieths;
}

bool HasExtent(const Candidate& c) {
  return c.level == Level::kContinent || c.level == Level::kCountry || c.level == Level::kRegion;
}

bool IsListed(Link link) { return link == Link::kComma || link == Link::kList; }

// Whether a region of the same name and country lies elsewhere: Washington, North Carolina.
bool IsUnderRegion(const Candidate& c, const std::vector<Candidate>& candidates) {
  return c.level > Level::kRegion &&
         std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& region) {
           return region.level == Level::kRegion && region.country == c.country &&
                  region.region != c.region;
         });
}

}  // namespace

Disambiguation::Disambiguation(const Toponyms& toponyms, const PlaceData& data,
                               const SiteHints& site)
    : toponyms_(toponyms),
      country_mass_(data.countries.size()),
      country_named_(data.countries.size()),
      region_named_(data.gazetteer.regions()),
      region_mass_(data.gazetteer.regions()),
      united_states_(site.united_states) {
  Ask();
  MeasureProperties(site);
  MeasureLinks();
}

// Groups toponyms of the same name into one question, separately for each place that is named as
// containing them ("Paris, Texas").
void Disambiguation::Ask() {
  constexpr uint32_t kNone = 0xffffffff;
  std::map<uint64_t, uint32_t> known;  // by name and container
  const auto contained = [&](uint32_t outer, uint32_t inner) {
    for (const Candidate& c : toponyms_.names[inner].candidates) {
      for (const Candidate& d : toponyms_.names[outer].candidates) {
        if (Contains(d, c)) return true;
      }
    }
    return false;
  };
  for (uint32_t i = 0; i < toponyms_.all.size(); ++i) {
    const Toponym& toponym = toponyms_.all[i];
    uint32_t container = kNone;
    if (const uint32_t outer = OuterOf(i);
        outer != i && contained(toponyms_.all[outer].name, toponym.name))
      container = toponyms_.all[outer].name;
    const auto [at, is_new] = known.try_emplace(uint64_t{toponym.name} << 32 | container,
                                                static_cast<uint32_t>(questions_.size()));
    if (is_new) {
      questions_.emplace_back();
      questions_.back().name = toponym.name;
      questions_.back().features.resize(toponyms_.names[toponym.name].candidates.size());
    }
    Question& question = questions_[at->second];
    question.toponyms.push_back(i);
    question.has_mention |= toponym.use == ToponymUse::kMention;
    question.is_tagged |= toponym.is_tagged;
    question_of_.push_back(at->second);
  }
}

void Disambiguation::MeasureProperties(const SiteHints& site) {
  for (Question& question : questions_) {
    const std::vector<Candidate>& candidates = CandidatesOf(question);
    for (size_t i = 0; i < candidates.size(); ++i) {
      const Candidate& c = candidates[i];
      FeatureVector& f = question.features[i];
      At(&f, Feature::kSize) = c.size;
      At(&f, Feature::kCountry) = c.level == Level::kCountry;
      At(&f, Feature::kRegion) = c.level == Level::kRegion;
      At(&f, Feature::kCapital) = c.is_capital;
      At(&f, Feature::kWellKnown) = c.source == Source::kWorldPlaces;
      At(&f, Feature::kAlias) = c.is_alias;
      At(&f, Feature::kSiteCountry) = site.country != kNoCountry && c.country == site.country;
      At(&f, Feature::kUsOnGeneric) = site.is_generic && c.country == site.united_states;
      At(&f, Feature::kUnderRegion) = IsUnderRegion(c, candidates);
    }
  }
}

// The toponym that says where this one is ("Texas" in "Paris, Texas", "Spain" in "Spain's
// Valencia"), or the toponym itself if there is none.
uint32_t Disambiguation::OuterOf(uint32_t toponym) const {
  const std::vector<Toponym>& all = toponyms_.all;
  if (toponym + 1 < all.size() && all[toponym + 1].link == Link::kComma) return toponym + 1;
  return all[toponym].link == Link::kOwner ? toponym - 1 : toponym;
}

// "Paris, Texas" is evidence for that Paris here, for the same Paris elsewhere in the text, and for
// Texas.
void Disambiguation::MeasureLinks() {
  std::vector<std::vector<uint32_t>> qualified(toponyms_.names.size());
  for (uint32_t i = 0; i < toponyms_.all.size(); ++i) {
    const uint32_t o = OuterOf(i);
    if (o == i) continue;
    Question& inner = questions_[question_of_[i]];
    Question& outer = questions_[question_of_[o]];
    const std::vector<Candidate>& inner_candidates = CandidatesOf(inner);
    const std::vector<Candidate>& outer_candidates = CandidatesOf(outer);
    for (uint32_t c = 0; c < inner_candidates.size(); ++c) {
      for (uint32_t d = 0; d < outer_candidates.size(); ++d) {
        if (!Contains(outer_candidates[d], inner_candidates[c])) continue;
        At(&inner.features[c], Feature::kQualified) = 1;
        At(&outer.features[d], Feature::kQualifies) = 1;
        qualified[inner.name].push_back(c);
      }
    }
  }
  for (Question& question : questions_) {
    for (const uint32_t c : qualified[question.name])
      At(&question.features[c], Feature::kQualifiedElsewhere) = 1;
  }
}

void Disambiguation::Round(const ScoreWeights& weights) {
  if (!questions_.empty() && questions_[0].shares.empty()) Believe(weights);
  for (uint32_t i = 0; i < questions_.size(); ++i) Count(i, +1);
  if (!IsSetInUnitedStates()) ForgetAddress();
  PlaceAnchors();
  for (uint32_t i = 0; i < questions_.size(); ++i) {
    Count(i, -1);
    MeasureFit(i);
    MeasureDistances(i);
    MeasureNeighbours(i);
    MeasureLists(i);
    Count(i, +1);
  }
  for (uint32_t i = 0; i < questions_.size(); ++i) Count(i, -1);
  Believe(weights);
}

void Disambiguation::Believe(const ScoreWeights& weights) {
  std::vector<int32_t> scores;
  for (Question& question : questions_) {
    scores.clear();
    for (const FeatureVector& features : question.features)
      scores.push_back(weights.Score(features));
    question.shares.assign(scores.size(), 0);
    if (scores.empty()) continue;
    const int32_t best = *std::max_element(scores.begin(), scores.end());
    int32_t sum = 0;
    for (size_t i = 0; i < scores.size(); ++i)
      sum += question.shares[i] = Falloff(best - scores[i]);
    for (int32_t& share : question.shares) share = share * kOne / sum;
  }
}

// Adds a question's beliefs to the masses (`sign` 1) or removes them (-1).
void Disambiguation::Count(uint32_t index, int32_t sign) {
  const Question& question = questions_[index];
  const std::vector<Candidate>& candidates = CandidatesOf(question);
  for (size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    const int32_t share = sign * question.shares[i] / (question.has_mention ? 1 : 2);
    if (c.country != kNoCountry && c.level != Level::kCountry) country_mass_[c.country] += share;
    if (c.level == Level::kCountry) country_named_[c.country] += share;
    if (c.region != kNoRegion) {
      region_mass_[c.region] += share;
      if (c.level == Level::kRegion) region_named_[c.region] += share;
    }
  }
}

// Whether the United States or its states are named, and no other country more than four times as
// often.
bool Disambiguation::IsSetInUnitedStates() const {
  std::vector<int32_t> named(country_named_.size());
  for (const Question& question : questions_) {
    const std::vector<Candidate>& candidates = CandidatesOf(question);
    for (size_t i = 0; i < candidates.size(); ++i) {
      const Candidate& c = candidates[i];
      if (HasExtent(c) && c.country != kNoCountry) named[c.country] += question.shares[i];
    }
  }
  if (united_states_ >= named.size() || named[united_states_] < kHere) return false;
  const int32_t most = *std::max_element(named.begin(), named.end());
  return most < kElsewhere || named[united_states_] * 4 >= most;
}

void Disambiguation::ForgetAddress() {
  for (Question& question : questions_)
    for (FeatureVector& f : question.features) At(&f, Feature::kUsOnGeneric) = 0;
}

void Disambiguation::PlaceAnchors() {
  anchors_.clear();
  for (uint32_t q = 0; q < std::min<size_t>(questions_.size(), kMaxAnchorQuestions); ++q) {
    const Question& question = questions_[q];
    const std::vector<Candidate>& candidates = CandidatesOf(question);
    const auto before = [&](uint32_t a, uint32_t b) {
      return question.shares[a] > question.shares[b];
    };
    std::vector<uint32_t> order = OrderedIndices(candidates.size(), IndexOrder(before));
    order.resize(std::min<size_t>(order.size(), kAnchorsPerQuestion));
    for (const uint32_t i : order) {
      if (!HasExtent(candidates[i]) && question.shares[i] > kOne / 64)
        anchors_.push_back({candidates[i].position, question.shares[i], q});
    }
  }
}

void Disambiguation::MeasureFit(uint32_t index) {
  Question& question = questions_[index];
  const std::vector<Candidate>& candidates = CandidatesOf(question);
  for (size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    FeatureVector& f = question.features[i];
    if (c.country != kNoCountry) {
      At(&f, Feature::kCountryMass) = LogMass(country_mass_[c.country]);
      At(&f, Feature::kCountryNamed) = Quarters(country_named_[c.country]);
    }
    if (c.level == Level::kCountry)
      At(&f, Feature::kBesideRegion) = LogMass(MassBesideRegion(c, candidates));
    if (c.region != kNoRegion) {
      At(&f, Feature::kRegionMass) = LogMass(region_mass_[c.region]);
      At(&f, Feature::kRegionNamed) = Quarters(region_named_[c.region]);
    }
  }
}

// How many names lie in the country one of whose regions shares its name with `country`: for
// Georgia, the names in the United States.
int32_t Disambiguation::MassBesideRegion(const Candidate& country,
                                         const std::vector<Candidate>& candidates) const {
  int32_t mass = 0;
  for (const Candidate& c : candidates) {
    if (c.level == Level::kRegion && c.country != country.country && c.country != kNoCountry)
      mass = std::max(mass, country_mass_[c.country]);
  }
  return mass;
}

void Disambiguation::MeasureDistances(uint32_t index) {
  Question& question = questions_[index];
  const std::vector<Candidate>& candidates = CandidatesOf(question);
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (HasExtent(candidates[i])) continue;
    int32_t near160 = 0, near400 = 0;
    for (const Anchor& anchor : anchors_) {
      if (anchor.question == index || IsFar(anchor.position, candidates[i].position)) continue;
      const int32_t km = DistanceKm(anchor.position, candidates[i].position);
      if (km < 160) near160 += anchor.share;
      if (km < 400) near400 += anchor.share;
    }
    FeatureVector& f = question.features[i];
    At(&f, Feature::kNear160) = LogMass(near160);
    At(&f, Feature::kNear400) = LogMass(near400);
  }
}

void Disambiguation::MeasureNeighbours(uint32_t index) {
  Question& question = questions_[index];
  const std::vector<Candidate>& candidates = CandidatesOf(question);
  for (FeatureVector& f : question.features) At(&f, Feature::kNeighbour) = 0;
  const size_t count = std::min<size_t>(question.toponyms.size(), kMaxToponyms);
  for (size_t t = 0; t < count; ++t) {
    const uint32_t toponym = question.toponyms[t];
    const uint32_t first = toponym > kNeighbours ? toponym - kNeighbours : 0;
    const uint32_t end =
        std::min<uint32_t>(toponym + kNeighbours + 1, static_cast<uint32_t>(toponyms_.all.size()));
    for (uint32_t n = first; n < end; ++n) {
      const Span a = toponyms_.all[toponym].span, b = toponyms_.all[n].span;
      const uint32_t apart = a.start < b.start ? b.start - a.start : a.start - b.start;
      const Question& other = questions_[question_of_[n]];
      if (other.name == question.name || apart > kNeighbourBytes) continue;
      const std::vector<Candidate>& others = CandidatesOf(other);
      for (size_t d = 0; d < others.size(); ++d) {
        const int32_t quarters = Quarters(other.shares[d]);
        if (quarters == 0) continue;
        for (size_t c = 0; c < candidates.size(); ++c) {
          int32_t& value = At(&question.features[c], Feature::kNeighbour);
          if (value < quarters && Contains(others[d], candidates[c])) value = quarters;
        }
      }
    }
  }
}

void Disambiguation::MeasureLists(uint32_t index) {
  Question& question = questions_[index];
  const std::vector<Candidate>& candidates = CandidatesOf(question);
  for (FeatureVector& f : question.features) At(&f, Feature::kSiblings) = 0;
  const size_t count = std::min<size_t>(question.toponyms.size(), kMaxToponyms);
  const auto compare = [&](uint32_t toponym) {
    const Question& other = questions_[question_of_[toponym]];
    const std::vector<Candidate>& others = CandidatesOf(other);
    for (size_t c = 0; c < candidates.size(); ++c) {
      int32_t alike = 0;
      for (size_t d = 0; d < others.size(); ++d) {
        // In a list, countries support countries and states support states; towns appear in any
        // list.
        const bool is_alike =
            HasExtent(others[d]) && others[d].level == candidates[c].level &&
            (others[d].level <= Level::kCountry || others[d].country == candidates[c].country);
        if (is_alike) alike += other.shares[d];
      }
      int32_t& value = At(&question.features[c], Feature::kSiblings);
      value = std::max(value, Quarters(alike));
    }
  };
  for (size_t t = 0; t < count; ++t) {
    const uint32_t toponym = question.toponyms[t];
    if (IsListed(toponyms_.all[toponym].link)) compare(toponym - 1);
    if (toponym + 1 < toponyms_.all.size() && IsListed(toponyms_.all[toponym + 1].link))
      compare(toponym + 1);
  }
}

uint32_t Disambiguation::Best(uint32_t question) const {
  const std::vector<int32_t>& shares = questions_[question].shares;
  return static_cast<uint32_t>(std::max_element(shares.begin(), shares.end()) - shares.begin());
}

}  // namespace lede::mentions
