// Writes an analysis as plain text for a terminal.
#pragma once

#include <string>

#include "api/analyze.h"

namespace lede::api {

// Headline, source line, summary, who, where, when and the link: what a person wants to see at a
// glance. Without facts and summary, the text of the article takes their place.
std::string WriteText(const Analysis& analysis);

}  // namespace lede::api
