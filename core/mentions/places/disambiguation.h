// Weighs the places that the names of a text may stand for against one another.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/places/place_data.h"
#include "mentions/places/score_weights.h"
#include "mentions/places/site_hints.h"
#include "mentions/places/toponyms.h"

namespace lede::mentions {

// A name that stands for one place throughout the text. "Paris" and the "Paris" of "Paris, Texas"
// are two questions.
struct Question {
  uint32_t name = 0;               // index into Toponyms::names
  bool has_mention = false;        // it is more than a clue
  bool is_tagged = false;          // the tagger took it for a location somewhere
  std::vector<uint32_t> toponyms;  // indices into Toponyms::all, in order

  // For each candidate of the name: what speaks for it, and the share of belief it has, in 1/1024;
  // the shares add up to nearly 1024.
  std::vector<FeatureVector> features;
  std::vector<int32_t> shares;
};

// Method: each candidate is scored by a linear model over its own properties (size, level), what
// stands beside it (the region behind a comma) and how well it fits the other names (same region,
// same country, distance), weighted by how far those are believed. Scores become beliefs, beliefs
// the next round's evidence: the unambiguous names settle the others.
class Disambiguation {
 public:
  // All three must outlive it.
  Disambiguation(const Toponyms& toponyms, const PlaceData& data, const SiteHints& site);

  // Measures every candidate against the beliefs so far, then believes anew. Linear in the names
  // but for distances, which are taken to the first 128 questions.
  void Round(const ScoreWeights& weights);

  const std::vector<Question>& questions() const { return questions_; }
  // Of the question's candidates the most believed; must have one.
  uint32_t Best(uint32_t question) const;
  uint16_t united_states() const { return united_states_; }
  // Of a toponym of Toponyms::all.
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
  // Names believed to lie in a country, to be it, to be a region, to lie in it; in 1/1024.
  std::vector<int32_t> country_mass_, country_named_, region_named_, region_mass_;
  std::vector<Anchor> anchors_;
  uint16_t united_states_;
};

}  // namespace lede::mentions
