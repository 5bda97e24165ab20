// The signs of how central a person or place is to an article.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lede::facts {

enum class SalienceSign : uint8_t {
  kKind,        // person, organisation, continent, country, region, city, other place
  kSentence,    // of the first mention
  kColumn,      // bytes before it in that sentence
  kOrder,       // how many others are mentioned earlier
  kNeighbours,  // others in the sentence of the first mention
  kBefore,      // the previous word: other, "in", "of", "and", "the"
  kPossessive,  // whether "'s" follows
  kMentions,    // mentions by name
  kDemonyms,    // mentions by demonym
  kShare,       // thousandths of all mentions of all items
  kBlocks,      // percent of the blocks that mention it
  kLast,        // position of the last mention in the text, in percent
  kOpenings,    // sentences that begin with it
  kTitle,       // where the title names it: at the start, later, not
  kTitleWords,  // percent of its words that occur in the title
  kWords,       // number of words in the name
  kAliases,
  kSpelled,  // whether the text contains the full name
  kAcronym,  // whether the name has no lower-case letter
  kPlaced,   // for a place: unknown, country known, position known
  kRole,     // none, any, an office
  kCount
};
inline constexpr size_t kSalienceSigns = static_cast<size_t>(SalienceSign::kCount);

// The name of a sign in the weights file, and the values that end its steps: a value belongs to the
// first step whose bound it does not exceed, or else to one more step after them.
struct SignScale {
  static constexpr size_t kMaxBounds = 8;

  std::string_view name;
  std::array<int32_t, kMaxBounds> bounds;
  uint8_t count;  // number of bounds

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
