// Whether a text shows which of the places of a name it means.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "mentions/places/disambiguation.h"
#include "mentions/places/toponyms.h"

namespace lede::mentions {

// Whether a name is known for something else ("Java", "Reading"), so that it is a place only where
// something leads to it.
bool IsOtherWord(std::string_view name);

// Index of the most believed candidate of a question that something speaks for beside its name, or
// none: a small town that no other name of the text lies near ("Ouray" of a text about tents is no
// town of Colorado) is left unknown. O(candidates), for a site O(questions) more.
std::optional<uint32_t> BestEvidenced(const Toponyms& toponyms,
                                      const Disambiguation& disambiguation, uint32_t question);

}  // namespace lede::mentions
