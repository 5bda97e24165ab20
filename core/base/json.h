// The one JSON type of the program, and how text becomes it.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace lede {

// Objects keep the order of their members; a second type would double the code of the module.
using Json = nlohmann::ordered_json;

// What `text` says; discarded (`is_discarded()`) if it is no JSON or nests deeper than `max_depth`.
// Of an object's members the first limits::kMaxJsonMembers are kept: finding one looks at all
// before it.
Json ParseJson(std::string_view text, int max_depth);

// One line of JSON; ill-formed UTF-8 is written as U+FFFD.
std::string DumpJson(const Json& json);

}  // namespace lede
