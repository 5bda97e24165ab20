// Counts the cases that passed and records those that failed.
#pragma once

#include <string>
#include <vector>

namespace lede::html {

struct Tally {
  int run = 0;
  int skipped = 0;
  std::vector<std::string> failures;

  void Count(bool passed, const std::string& description) {
    ++run;
    if (!passed) failures.push_back(description);
  }
  double percent() const {
    return run == 0 ? 0 : 100.0 * (run - static_cast<int>(failures.size())) / run;
  }
};

}  // namespace lede::html
