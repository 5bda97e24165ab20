// Writes an answer to a stream while it is being made.
#pragma once

#include <ostream>

#include "base/outlet.h"

namespace lede::cli {

class StreamOutlet final : public Outlet {
 public:
  explicit StreamOutlet(std::ostream* out) : out_(*out) {}
  void Take(std::string_view part) override { out_ << part; }

 private:
  std::ostream& out_;
};

}  // namespace lede::cli
