// Whether the words around an expression speak of what was or of what will be.
#pragma once

#include <vector>

#include "mentions/times/term.h"

namespace lede::mentions {

// By the nearest word of the lexicon's tense class, first to the left of the terms [first, end),
// then to the right, at most `reach` terms away.
Reference TenseAround(const std::vector<Term>& terms, uint32_t first, uint32_t end, uint32_t reach);

}  // namespace lede::mentions
