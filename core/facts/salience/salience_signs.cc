// The signs of how central a person or place is to an article.
#include "facts/salience/salience_signs.h"

#include <algorithm>
#include <initializer_list>

namespace lede::facts {
namespace {

constexpr SignScale Scale(std::string_view name, std::initializer_list<int32_t> bounds) {
  SignScale scale{name, {}, static_cast<uint8_t>(bounds.size())};
  size_t i = 0;
  for (const int32_t bound : bounds) scale.bounds[i++] = bound;
  return scale;
}

// In the order of SalienceSign. For yes/no signs, 0 is no.
constexpr SignScale kScales[] = {
    Scale("kind", {0, 1, 2, 3, 4, 5}),
    Scale("sentence", {0, 1, 2, 4, 8, 19}),
    Scale("column", {0, 20, 50, 100, 150}),
    Scale("order", {0, 1, 2, 3, 5, 8, 12, 20}),
    Scale("neighbours", {0, 1, 3, 6}),
    Scale("before", {0, 1, 2, 3}),
    Scale("possessive", {0}),
    Scale("mentions", {0, 1, 2, 3, 5, 8}),
    Scale("demonyms", {0, 1, 3}),
    Scale("share", {20, 50, 100, 200}),
    Scale("blocks", {10, 25, 50, 75}),
    Scale("last", {30, 60, 90}),
    Scale("openings", {0, 1, 3}),
    Scale("title", {1, 4, 8, 63}),
    Scale("title_words", {0, 34, 50, 99}),
    Scale("words", {1, 2, 3}),
    Scale("aliases", {0, 1, 2}),
    Scale("spelled", {0}),
    Scale("acronym", {0}),
    Scale("placed", {0, 1}),
    Scale("role", {0, 1}),
};
static_assert(std::size(kScales) == kSalienceSigns);

}  // namespace

uint8_t SignScale::StepOf(int32_t value) const {
  const auto end = bounds.begin() + count;
  return static_cast<uint8_t>(std::lower_bound(bounds.begin(), end, value) - bounds.begin());
}

const SignScale& ScaleOf(SalienceSign sign) { return kScales[static_cast<size_t>(sign)]; }

}  // namespace lede::facts
