// `lede read`: one page in, one answer out.
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
  std::string format;  // empty: text on a terminal, json otherwise
};

// Writes the answer to standard output. An error if the file can't be read, decoded or the answer
// written.
std::optional<Error> Read(const ReadOptions& options, const api::Engine& engine, bool terminal);

}  // namespace lede::cli
