// What tells how central someone or somewhere is to an article.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/annotated_text.h"
#include "model/article.h"
#include "model/facts.h"

namespace lede::facts {

// Every feature is on or off; of a family exactly one is on.
enum class SalienceFeature : uint8_t {
  // What it is.
  kPerson,
  kOrganization,
  kContinent,
  kCountry,
  kRegion,
  kCity,
  kOtherPlace,
  // Where the title names it.
  kNotInTitle,
  kStartsTitle,
  kInTitle,
  // Sentence of its first mention.
  kFirstSentence,
  kSecondSentence,
  kThirdSentence,
  kSentence5,
  kSentence9,
  kSentence20,
  kLater,
  // Mentions by name.
  kOneMention,
  kTwoMentions,
  kThreeMentions,
  kMentions5,
  kMentions8,
  kMoreMentions,
  // Share of the mentions of all people and places.
  kShare2,
  kShare5,
  kShare10,
  kShare20,
  kShareMore,
  // Share of the blocks that name it.
  kBlocks10,
  kBlocks25,
  kBlocks50,
  kBlocks75,
  kBlocksMore,
  // On or off by themselves.
  kFirstNamed,
  kMostMentioned,
  kInLastBlock,
  kHasPronouns,
  kHasManyPronouns,
  kHasRole,
  kIsQuoted,
  kOnlyDemonyms,
  kHasSeveralWords,
  kIsAcronym,
  kPlaceWithin,
  kHoldsPlaces,
  kShortText,
  kShortTextInTitle,
  kBias,
  kCount
};
inline constexpr size_t kSalienceFeatures = static_cast<size_t>(SalienceFeature::kCount);

std::string_view NameOf(SalienceFeature feature);

using SalienceFeatures = std::vector<SalienceFeature>;  // those that are on

// Of each of `facts.who` and `facts.where`, whose order does not matter.
struct AllSalienceFeatures {
  std::vector<SalienceFeatures> who, where;
};
AllSalienceFeatures FindSalienceFeatures(const Article& article, const AnnotatedText& text,
                                         const Facts& facts);

}  // namespace lede::facts
