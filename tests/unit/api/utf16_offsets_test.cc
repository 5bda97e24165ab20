// Claims of api/utf16_offsets.h.
#include "api/utf16_offsets.h"

#include <gtest/gtest.h>

#include <string>

#include "base/utf8.h"

namespace lede::api {
namespace {

TEST(Utf16Offsets, AgreeWithCountingAtEveryBoundary) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 == 0 ? "a" : i % 3 == 1 ? "潮" : "🌊é";
  const Utf16Offsets offsets(text);
  for (size_t pos = 0; pos < text.size(); DecodeUtf8(text, &pos)) {
    ASSERT_EQ(offsets.At(static_cast<uint32_t>(pos)), Utf16Length(text.substr(0, pos)));
  }
  EXPECT_EQ(offsets.At(static_cast<uint32_t>(text.size())), Utf16Length(text));
}

TEST(Utf16Offsets, MapTheEndOfAnEmptyText) { EXPECT_EQ(Utf16Offsets("").At(0), 0u); }

TEST(Utf16Offsets, MapTheEndOfATextOfWholeSteps) {
  EXPECT_EQ(Utf16Offsets(std::string(128, 'x')).At(128), 128u);
}

}  // namespace
}  // namespace lede::api
