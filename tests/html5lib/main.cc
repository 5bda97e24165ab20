// Runs the html5lib suites: `html5lib_test DIRECTORY [--failures]`.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "html5lib/tally.h"
#include "html5lib/tokenizer_cases.h"
#include "html5lib/tree_cases.h"

namespace {

using lede::html::Tally;

constexpr int kSkipped = 77;  // ctest's SKIP_RETURN_CODE

template <typename Run>
Tally RunAll(const std::filesystem::path& directory, const char* extension, Run run) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(directory)) {
    if (entry.path().extension() == extension) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  Tally tally;
  for (const auto& path : paths) {
    std::ifstream stream(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    run(path.filename().string(), text, &tally);
  }
  return tally;
}

void Report(const char* suite, const Tally& tally, bool show_failures) {
  for (size_t i = 0; show_failures && i < tally.failures.size(); ++i)
    std::printf("FAILED %s\n\n", tally.failures[i].c_str());
  std::printf("html5lib %s: %d of %d cases pass (%.2f %%), %d skipped\n", suite,
              tally.run - static_cast<int>(tally.failures.size()), tally.run, tally.percent(),
              tally.skipped);
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path directory = argc > 1 ? argv[1] : "";
  if (!std::filesystem::is_directory(directory / "tree-construction")) {
    std::printf(
        "html5lib: skipped, no suites at \"%s\" (html5lib-tests is not part of the project)\n",
        directory.c_str());
    return kSkipped;
  }
  const bool show_failures = argc > 2 && std::string(argv[2]) == "--failures";
  const Tally tokens = RunAll(directory / "tokenizer", ".test", lede::html::RunTokenizerCases);
  const Tally trees = RunAll(directory / "tree-construction", ".dat", lede::html::RunTreeCases);
  Report("tokenizer", tokens, show_failures);
  Report("tree construction", trees, show_failures);
  return tokens.failures.empty() && trees.percent() >= 99 ? 0 : 1;
}
