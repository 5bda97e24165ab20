// Composes a caption from the lines shown in a figure.
#pragma once

#include <string>
#include <string_view>

#include "data/lexicon.h"

namespace lede::article {

// Joins `lines` (one per line) with spaces. Drops repeated lines, because wide and narrow layouts
// may both contain the caption; lines without letters ("3", "01:53"), which count images or
// seconds; a label at the end ("Photo:"); and the `prompts` to open the image, as whole lines
// ("View gallery") or at the start of one ("Enlarge / The bridge").
std::string JoinCaption(std::string_view lines, const data::Lexicon& prompts);

}  // namespace lede::article
