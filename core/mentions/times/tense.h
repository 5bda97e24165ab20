// Decides whether the words around a time expression speak of the past or of the future.
#pragma once

#include <string_view>
#include <vector>

#include "mentions/times/terms/term.h"

namespace lede::mentions {

// Uses the nearest verb that shows a tense, together with its verb group ("is set to"), first to
// the left of the terms [first, end) of the sentence in `text`, then to the right, at most `reach`
// terms away.
Reference TenseAround(const std::vector<Term>& terms, std::string_view text, uint32_t first,
                      uint32_t end, uint32_t reach);

}  // namespace lede::mentions
