// Removes the dateline from a sentence.
#pragma once

#include <string_view>

#include "model/annotated_text.h"

namespace lede::summary {

// Reduces "OSLO (HP) — The council met." and "Oslo, Norway - The council met." to "The council
// met.", because where a story was filed is not part of it. Returns the sentence unchanged if it
// begins neither with `dateline`, which may be empty, nor with names, commas and a dash.
Sentence WithoutDateline(const AnnotatedText& text, std::string_view dateline, Sentence sentence);

}  // namespace lede::summary
