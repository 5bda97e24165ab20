// Claims of data/pack.h, on the data file that the program ships with.
#include "data/pack.h"

#include <gtest/gtest.h>

#include <string>

#include "cli/embedded_data.h"

namespace lede::data {
namespace {

std::string Shipped() { return std::string(cli::EmbeddedData()); }

TEST(Pack, OpensTheShippedData) {
  const Result<Pack> pack = Pack::Open(cli::EmbeddedData());
  ASSERT_TRUE(pack.ok()) << pack.error().message;
  EXPECT_FALSE(pack->names().empty());
  for (const std::string_view name : pack->names()) EXPECT_FALSE(pack->Find(name).empty()) << name;
  EXPECT_TRUE(pack->Find("no such file").empty());
}

TEST(Pack, RejectsTruncatedData) {
  const std::string bytes = Shipped();
  for (const size_t size : {size_t{0}, size_t{7}, size_t{24}, size_t{100}, bytes.size() - 1}) {
    const Result<Pack> pack = Pack::Open(std::string_view(bytes).substr(0, size));
    ASSERT_FALSE(pack.ok()) << size;
    EXPECT_EQ(pack.error().code, "bad_data");
  }
}

TEST(Pack, RejectsAFlippedBit) {
  std::string bytes = Shipped();
  bytes[bytes.size() / 2] ^= 1;
  EXPECT_FALSE(Pack::Open(bytes).ok());
}

TEST(Pack, RejectsOtherFiles) { EXPECT_FALSE(Pack::Open(std::string(4096, '\0')).ok()); }

TEST(Pack, ShipsAtMostThreeMegabytes) { EXPECT_LE(Shipped().size(), size_t{3} << 20); }

}  // namespace
}  // namespace lede::data
