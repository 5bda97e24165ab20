// One line of a batch: a JSON object in, a JSON object out.
#pragma once

#include <string>
#include <string_view>

#include "api/engine.h"

namespace lede::api {

// Never fails: a bad line is answered by {"id":…, "error":{"code","message"}}. No line break at the
// end.
std::string AnswerLine(std::string_view line, const Engine& engine, bool timings);

}  // namespace lede::api
