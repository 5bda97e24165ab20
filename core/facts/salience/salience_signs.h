// The signs of how central someone or somewhere is to an article.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lede::facts {

enum class SalienceSign : uint8_t {
  kKind,        // person, organisation, continent, country, region, city, other place
  kSentence,    // of the first mention
  kColumn,      // bytes before it in that sentence
  kOrder,       // how many are mentioned before
  kNeighbours,  // that are first mentioned in the same sentence or stand there
  kBefore,      // the word before: another, "in", "of", "and", "the"
  kPossessive,  // whether "'s" follows
  kMentions,    // by name
  kDemonyms,    // mentions by demonym
  kShare,       // thousandths of all mentions of all
  kBlocks,      // percent of the blocks that mention it
  kLast,        // where in the text the last mention stands, in percent
  kOpenings,    // sentences that begin with it
  kTitle,       // where in the title it is named: at the start, later, not
  kTitleWords,  // percent of its words that are in the title
  kWords,       // of the name
  kAliases,
  kSpelled,  // whether the text holds the full name
  kAcronym,  // whether the name has no lower-case letter
  kPlaced,   // of a place: nothing known, its country, its position
  kRole,     // none, any, an office
  kCount
};
inline constexpr size_t kSalienceSigns = static_cast<size_t>(SalienceSign::kCount);

// What a sign is called in the file of the weights, and the values that end its steps: a value
// belongs to the first step whose bound it does not exceed, or else to the step behind them all.
struct SignScale {
  static constexpr size_t kMaxBounds = 8;

  std::string_view name;
  std::array<int32_t, kMaxBounds> bounds;
  uint8_t count;  // of bounds

  uint32_t steps() const { return count + 1u; }
  uint8_t StepOf(int32_t value) const;
};

const SignScale& ScaleOf(SalienceSign sign);

// The step of each sign.
class SalienceSigns {
 public:
  void Set(SalienceSign sign, int32_t value) {
    steps_[static_cast<size_t>(sign)] = ScaleOf(sign).StepOf(value);
  }
  uint8_t operator[](size_t sign) const { return steps_[sign]; }

 private:
  std::array<uint8_t, kSalienceSigns> steps_{};
};

}  // namespace lede::facts
