// Claims of base/free_memory.h.
#include "base/free_memory.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace lede {
namespace {

TEST(FreeMemory, KeepsNothing) {
  std::string text(1000, 'a');
  FreeMemory(&text);
  EXPECT_EQ(text, "");
  EXPECT_LT(text.capacity(), 100);
  std::vector<int> numbers(1000, 1);
  FreeMemory(&numbers);
  EXPECT_EQ(numbers.capacity(), 0);
}

}  // namespace
}  // namespace lede
