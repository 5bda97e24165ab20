// A caption from the lines that its figure shows.
#pragma once

#include <string>
#include <string_view>

#include "data/lexicon.h"

namespace lede::article {

// Joins `lines` (one a line) with blanks. What is said twice stands once: a wide and a narrow
// layout each bring the caption. Lines without a letter ("3", "01:53") count pictures or seconds,
// and a label at the end ("Photo:") names nothing: both are left out, as are the `prompts` to open
// the picture, lines ("View gallery") or what begins one ("Enlarge / The bridge").
std::string JoinCaption(std::string_view lines, const data::Lexicon& prompts);

}  // namespace lede::article
