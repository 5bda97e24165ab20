// Every page in spec/html/trees.tsv has the tree given next to it.
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "unit/html/outline.h"

namespace lede::html {
namespace {

TEST(TreeSpec, EveryPageHasItsTree) {
  int cases = 0;
  std::ifstream in(LEDE_SPEC_DIR "/html/trees.tsv");
  for (std::string line; std::getline(in, line);) {
    const size_t tab = line.find('\t');
    if (line[0] == '#' || tab == std::string::npos) continue;
    EXPECT_EQ(OutlinePage(line.substr(0, tab)), line.substr(tab + 1)) << line.substr(0, tab);
    ++cases;
  }
  EXPECT_GE(cases, 140);
}

}  // namespace
}  // namespace lede::html
