// Claims of base/host_of.h.
#include "base/host_of.h"

#include <gtest/gtest.h>

namespace lede {
namespace {

TEST(HostOf, EndsAtPortPathQueryOrFragment) {
  for (const char* url : {"https://a.example", "https://a.example/b", "http://a.example:8080/b",
                          "https://a.example?c=d", "https://a.example#e"})
    EXPECT_EQ(HostOf(url), "a.example") << url;
}

TEST(HostOf, IsEmptyWithoutAScheme) {
  for (const char* url : {"", "a.example/b", "/b", "mailto:ann@a.example", "file:///b"})
    EXPECT_EQ(HostOf(url), "") << url;
}

}  // namespace
}  // namespace lede
