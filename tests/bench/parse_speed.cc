// Measures the speed of the parser alone: `parse_speed PAGE.html...`, best of fifteen runs per
// page.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "html/parse.h"

namespace {

double SecondsToParse(const std::string& page) {
  using Clock = std::chrono::steady_clock;
  double best = 1e9;
  for (int i = 0; i < 15; ++i) {
    const Clock::time_point start = Clock::now();
    const lede::html::Document document = lede::html::Parse(page);
    best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return best;
}

}  // namespace

int main(int argc, char** argv) {
  double bytes = 0;
  double seconds = 0;
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    bytes += static_cast<double>(page.size());
    seconds += SecondsToParse(page);
  }
  std::printf("%d pages, %.1f MB, %.0f MB/s\n", argc - 1, bytes / 1e6, bytes / seconds / 1e6);
  return 0;
}
