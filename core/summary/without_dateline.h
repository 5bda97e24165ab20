// Leaves out of a sentence where it was filed from.
#pragma once

#include <string_view>

#include "model/annotated_text.h"

namespace lede::summary {

// "OSLO (HP) — The council met." and "Oslo, Norway - The council met." without what stands before
// "The": where a story was filed from is no part of what it tells. As it is if neither `dateline`,
// which may be empty, nor names with commas and a dash begin it.
Sentence WithoutDateline(const AnnotatedText& text, std::string_view dateline, Sentence sentence);

}  // namespace lede::summary
