// Runs the tree-construction cases of html5lib-tests (*.dat).
#pragma once

#include <string>

#include "html5lib/tally.h"

namespace lede::html {

// `file` is the text of the file `name`. A case that does not mention scripting runs without it.
void RunTreeCases(const std::string& name, const std::string& file, Tally* tally);

}  // namespace lede::html
