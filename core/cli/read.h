// `lede read`: reads one page and writes one answer.
#pragma once

#include <optional>
#include <string>

#include "api/engine.h"
#include "base/result.h"

namespace lede::cli {

struct ReadOptions {
  std::string file = "-";
  std::string url;
  std::string input = "html";
  bool article_only = false;
  std::string format;  // if empty: text on a terminal, json otherwise
};

// Writes the answer to standard output. Returns an error if the file cannot be read or decoded, or
// the answer cannot be written.
std::optional<Error> Read(const ReadOptions& options, const api::Engine& engine, bool terminal);

}  // namespace lede::cli
