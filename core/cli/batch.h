// `lede batch`: one JSON object a line in, one a line out, in order.
#pragma once

#include <iosfwd>
#include <optional>

#include "api/engine.h"
#include "base/result.h"

namespace lede::cli {

struct BatchOptions {
  int jobs = 1;
  bool timings = false;
};

// Holds at most a few lines a job, however long the stream. A bad line costs only itself; an error
// means that reading or writing failed.
std::optional<Error> Batch(const BatchOptions& options, const api::Engine& engine, std::istream& in,
                           std::ostream& out);

}  // namespace lede::cli
