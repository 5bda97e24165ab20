// JSON text to values, within bounds.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "base/json_writer.h"

namespace lede {

// Objects keep the order of their members; a second type would double the code of the module.
using Json = nlohmann::ordered_json;

// What `text` says; discarded (`is_discarded()`) if it is no JSON or nests deeper than `max_depth`.
// Of an object's members the first limits::kMaxJsonMembers are kept: finding one looks at all
// before it.
Json ParseJson(std::string_view text, int max_depth);

// A value as one line of JSON. Recurses on its depth, which ParseJson has bounded.
void WriteJson(const Json& value, JsonWriter* out);

}  // namespace lede
