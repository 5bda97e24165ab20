// Writes an analysis as the JSON document of schema 1.
#pragma once

#include <string>

#include "api/analyze.h"
#include "base/outlet.h"

namespace lede::api {

struct WriteOptions {
  bool timings = false;
  std::string id_json;  // if not empty, written first as "id"; must already be JSON
};

// One line, without a trailing line break. README.md lists the fields in order. Unknown fields are
// left out; spans are in UTF-16 code units of article.text.
std::string WriteJson(const Analysis& analysis, const WriteOptions& options);
// The same, but passes the text to `outlet`, except for the last part, which is left in `out`.
void WriteJson(const Analysis& analysis, const WriteOptions& options, std::string* out,
               Outlet* outlet);

std::string WriteErrorJson(const Error& error, const std::string& id_json);

}  // namespace lede::api
