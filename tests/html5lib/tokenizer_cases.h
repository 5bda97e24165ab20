// Runs the tokenizer cases of html5lib-tests (*.test).
#pragma once

#include <string>

#include "html5lib/tally.h"

namespace lede::html {

// `file` is the JSON text of the file `name`. Compares everything except parse errors.
void RunTokenizerCases(const std::string& name, const std::string& file, Tally* tally);

}  // namespace lede::html
