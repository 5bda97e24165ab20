// Claims of base/utf8.h.
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace lede {
namespace {

using std::string_literals::operator""s;

TEST(Utf8, EveryScalarValueRoundTrips) {
  for (char32_t c = 0; c <= 0x10FFFF; c = c == 0xD7FF ? 0xE000 : c + 1) {
    std::string encoded;
    AppendUtf8(c, &encoded);
    size_t pos = 0;
    ASSERT_EQ(DecodeUtf8(encoded, &pos), c);
    ASSERT_EQ(pos, encoded.size());
    ASSERT_EQ(DecodeUtf8Before(encoded, encoded.size()), c);
  }
}

TEST(Utf8, IllFormedBytesAreOneReplacementForEachMaximalPart) {
  EXPECT_EQ(RepairUtf8("a\xC0\xAF z"), "a\uFFFD\uFFFD z");                // overlong
  EXPECT_EQ(RepairUtf8("\xE2\x82"), "\uFFFD");                            // cut short
  EXPECT_EQ(RepairUtf8("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");            // a surrogate
  EXPECT_EQ(RepairUtf8("\xF4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD");  // past U+10FFFF
  EXPECT_EQ(RepairUtf8("\xF0\x9F\x92x"), "\uFFFDx");
}

TEST(Utf8, WellFormedTextIsValidAndUnchanged) {
  const std::string text = "Tide \u00e9 \u6f6e \U0001F30A \uFFFD\0end"s;
  EXPECT_TRUE(IsValidUtf8(text));
  EXPECT_EQ(RepairUtf8(text), text);
  EXPECT_FALSE(IsValidUtf8("\x80"));
}

TEST(Utf8, LengthInUtf16CountsSurrogatePairsTwice) {
  EXPECT_EQ(Utf16Length("a\u00e9\u6f6e\U0001F30A"), 5u);
}

}  // namespace
}  // namespace lede
