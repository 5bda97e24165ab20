// Reads the shipped data of one stage, for tests of that stage alone.
#pragma once

#include "cli/embedded_data.h"
#include "data/pack.h"

namespace lede {

template <typename Data>
Data ReadData() {
  const Result<data::Pack> pack = data::Pack::Open(cli::EmbeddedData());
  Data data;
  if (pack.ok()) data.Read(*pack);
  return data;
}

}  // namespace lede
