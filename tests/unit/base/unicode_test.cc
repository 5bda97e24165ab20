// Claims of base/unicode.h.
#include "base/unicode.h"

#include <gtest/gtest.h>

namespace lede {
namespace {

TEST(Unicode, ClassesFollowTheGeneralCategory) {
  EXPECT_EQ(ClassOf(U'A'), CharClass::kUpper);
  EXPECT_EQ(ClassOf(U'ß'), CharClass::kLower);
  EXPECT_EQ(ClassOf(U'Ж'), CharClass::kUpper);
  EXPECT_EQ(ClassOf(U'潮'), CharClass::kLetter);
  EXPECT_EQ(ClassOf(0x0301), CharClass::kMark);
  EXPECT_EQ(ClassOf(0x0664), CharClass::kDigit);  // Arabic-Indic four
  EXPECT_EQ(ClassOf(U'½'), CharClass::kNumber);
  EXPECT_EQ(ClassOf(U'“'), CharClass::kPunctuation);
  EXPECT_EQ(ClassOf(U'€'), CharClass::kSymbol);
  EXPECT_EQ(ClassOf(0x00A0), CharClass::kSpace);
  EXPECT_EQ(ClassOf(0x10FFFF), CharClass::kOther);
}

TEST(Unicode, LowerCaseCoversAlternatingAndShiftedRanges) {
  EXPECT_EQ(ToLower("ÄÖŁŞŹ ΑΣ ЖЁ Ǆ Ꙁ"), "äöłşź ασ жё ǆ ꙁ");
  EXPECT_EQ(ToLower(U'ă'), U'ă');
  EXPECT_EQ(ToLower(U'Ă'), U'ă');
}

TEST(Unicode, ScriptsWithoutSpacesAreKnown) {
  EXPECT_TRUE(IsSpaceless(ScriptOf(U'潮')));
  EXPECT_TRUE(IsSpaceless(ScriptOf(U'ひ')));
  EXPECT_TRUE(IsSpaceless(ScriptOf(0x0E01)));
  EXPECT_FALSE(IsSpaceless(ScriptOf(U'한')));  // Korean is written with spaces
  EXPECT_EQ(ScriptOf(U'١'), Script::kArabic);
}

}  // namespace
}  // namespace lede
