// `lede batch`: reads one JSON object per line and writes one answer per line, in order.
#pragma once

#include <iosfwd>
#include <optional>

#include "api/answer.h"
#include "api/engine.h"
#include "base/result.h"

namespace lede::cli {

struct BatchOptions {
  int jobs = 1;
  api::LineOptions line;
};

// Holds at most a few lines per job, however long the stream is. A bad line affects only its own
// answer; an error is returned only if reading or writing failed.
std::optional<Error> Batch(const BatchOptions& options, const api::Engine& engine, std::istream& in,
                           std::ostream& out);

}  // namespace lede::cli
