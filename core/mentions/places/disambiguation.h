// Decides which place each name refers to, by weighing the candidates of all names against each
// other.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/places/place_data.h"
#include "mentions/places/score_weights.h"
#include "mentions/places/site_hints.h"
#include "mentions/places/toponyms.h"

namespace lede::mentions {

// A name that refers to one place throughout the text. "Paris" and the "Paris" of "Paris, Texas"
// are two questions.
struct Question {
  uint32_t name = 0;               // index into Toponyms::names
  bool has_mention = false;        // at least one occurrence is more than a clue
  bool is_tagged = false;          // the tagger labelled at least one occurrence as a location
  std::vector<uint32_t> toponyms;  // indices into Toponyms::all, in text order

  // For each candidate of the name: its evidence, and its share of belief in 1/1024. The shares add
  // up to about 1024.
  std::vector<FeatureVector> features;
  std::vector<int32_t> shares;
};

// Method: a linear model scores each candidate by its own properties (size, level), its immediate
// context (the region after a comma) and how well it fits the other names (same region, same
// country, distance), weighted by how far those are believed themselves. Scores become beliefs, and
// beliefs become evidence in the next round, so that unambiguous names settle the others.
class Disambiguation {
 public:
  // All three arguments must outlive it.
  Disambiguation(const Toponyms& toponyms, const PlaceData& data, const SiteHints& site);

  // Measures every candidate against the current beliefs, then updates the beliefs. Linear in the
  // number of names; distances are measured to the first 128 questions only.
  void Round(const ScoreWeights& weights);

  const std::vector<Question>& questions() const { return questions_; }
  // The most believed candidate of a question that has candidates.
  uint32_t Best(uint32_t question) const;
  uint16_t united_states() const { return united_states_; }
  // `toponym`: index into Toponyms::all.
  uint32_t question_of(uint32_t toponym) const { return question_of_[toponym]; }

 private:
  struct Anchor {
    Position position;
    int32_t share = 0;
    uint32_t question = 0;
  };

  uint32_t OuterOf(uint32_t toponym) const;
  void Ask();
  void MeasureProperties(const SiteHints& site);
  void MeasureLinks();
  void Believe(const ScoreWeights& weights);
  void Count(uint32_t question, int32_t sign);
  bool IsSetInUnitedStates() const;
  void ForgetAddress();
  void PlaceAnchors();
  void MeasureFit(uint32_t question);
  int32_t MassBesideRegion(const Candidate& country,
                           const std::vector<Candidate>& candidates) const;
  void MeasureDistances(uint32_t question);
  void MeasureNeighbours(uint32_t question);
  void MeasureLists(uint32_t question);

  const std::vector<Candidate>& CandidatesOf(const Question& question) const {
    return toponyms_.names[question.name].candidates;
  }
  const Toponyms& toponyms_;
  std::vector<Question> questions_;
  std::vector<uint32_t> question_of_;
  // In 1/1024, the number of names believed to lie in a country, be a country, be a region, lie in
  // a region.
  std::vector<int32_t> country_mass_, country_named_, region_named_, region_mass_;
  std::vector<Anchor> anchors_;
  uint16_t united_states_;
};

}  // namespace lede::mentions
