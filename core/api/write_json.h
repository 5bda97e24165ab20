// Writes an analysis as the JSON document of schema 1.
#pragma once

#include <string>

#include "api/analyze.h"
#include "base/outlet.h"

namespace lede::api {

struct WriteOptions {
  bool timings = false;
  std::string id_json;  // put first as "id" if not empty; already JSON
};

// One line without a line break at its end. README.md describes the fields, in their order; what is
// unknown is absent; spans are UTF-16 code units into article.text.
std::string WriteJson(const Analysis& analysis, const WriteOptions& options);
// The same, given to `outlet` but for the end, which `out` holds.
void WriteJson(const Analysis& analysis, const WriteOptions& options, std::string* out,
               Outlet* outlet);

std::string WriteErrorJson(const Error& error, const std::string& id_json);

}  // namespace lede::api
