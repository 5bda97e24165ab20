// Writes text and attribute values as HTML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lede::article {

// Appends `text` with &, <, > and " as character references: safe between tags and in quoted
// attributes.
void AppendEscaped(std::string_view text, std::string* html);

// Appends ` name="value"`.
void AppendAttribute(std::string_view name, std::string_view value, std::string* html);

}  // namespace lede::article
