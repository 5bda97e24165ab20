// Claims of cli/decode.h.
#include "cli/decode.h"

#include <gtest/gtest.h>

#include <string>

#include "base/limits.h"
#include "cli/encoding_label.h"
#include "cli/prescan_encoding.h"

namespace lede::cli {
namespace {

using namespace std::string_literals;

std::string Decode(const std::string& bytes, std::string_view label = {}) {
  const Result<std::string> text = DecodePage(bytes, label);
  return text.ok() ? *text : "error: " + text.error().message;
}

TEST(Decode, UnlabelledBytesAreUtf8IfWellFormedElseWindows1252) {
  EXPECT_EQ(Decode("caf\xC3\xA9"), "café");
  EXPECT_EQ(Decode("caf\xE9 \x93x\x94"), "café “x”");
}

TEST(Decode, AByteOrderMarkWinsOverEveryLabelAndIsRemoved) {
  EXPECT_EQ(Decode("\xEF\xBB\xBFé", "windows-1252"), "é");
  EXPECT_EQ(Decode("\xFF\xFE\xE9\0<\0"s), "é<");
  EXPECT_EQ(Decode("\xFE\xFF\x30\x42\xD8\x3D\xDE\x00"s), "あ😀");
}

TEST(Decode, TheServersLabelWinsOverThePages) {
  EXPECT_EQ(Decode("<meta charset=utf-8>\xC0", "windows-1251"), "<meta charset=utf-8>А");
}

TEST(Decode, ThePageDeclaresItsEncodingEitherWay) {
  EXPECT_EQ(Decode("<meta charset='koi8-r'>\xC1"), "<meta charset='koi8-r'>а");
  const std::string pragma =
      "<META http-equiv=Content-Type content=\"text/html; charset=Shift_JIS\">";
  EXPECT_EQ(Decode(pragma + "\x82\xA0"), pragma + "あ");
}

TEST(Decode, ReadsTheEncodingsOfOldPages) {
  EXPECT_EQ(Decode("\xA4\xA2", "euc-jp"), "あ");
  EXPECT_EQ(Decode("\x1B$B$\"\x1B(B", "iso-2022-jp"), "あ");
  EXPECT_EQ(Decode("\xB0\xA1", "euc-kr"), "가");
  EXPECT_EQ(Decode("\xB0\xA1", "gb2312"), "啊");
  EXPECT_EQ(Decode("\x81\x30\x84\x36", "gb18030"), "¥");
  EXPECT_EQ(Decode("\xA4\x40", "big5"), "一");
  EXPECT_EQ(Decode("\xB1", "iso-8859-2"), "ą");
  EXPECT_EQ(Decode("\xD0", "iso-8859-9"), "Ğ");
  EXPECT_EQ(Decode("\xE0", "windows-1255"), "א");
  EXPECT_EQ(Decode("\xA4", "koi8-u"), "є");
}

TEST(Decode, Latin1MeansWindows1252AsInBrowsers) {
  EXPECT_EQ(Decode("\x80", "iso-8859-1"), "€");
  EXPECT_EQ(Decode("\x81", "latin1"), "\xC2\x81");
}

TEST(Decode, IllFormedBytesBecomeReplacementsAndTheRestIsKept) {
  EXPECT_EQ(Decode("a\xFF"
                   "b",
                   "utf-8"),
            "a\uFFFDb");
  EXPECT_EQ(Decode("a\x82", "shift_jis"), "a\uFFFD");
  EXPECT_EQ(Decode("\x00\xDC"
                   "a\0"s,
                   "utf-16le"),
            "\uFFFDa");
}

TEST(Decode, UnknownLabelsAreIgnored) { EXPECT_EQ(Decode("é", "klingon"), "é"); }

TEST(EncodingLabel, IgnoresCaseAndSpaceButTakesNoTwoLabels) {
  EXPECT_EQ(EncodingFromLabel(" Latin1\n"), "CP1252");
  EXPECT_EQ(EncodingFromLabel("utf-8 utf8"), "");
  EXPECT_EQ(EncodingFromLabel(""), "");
}

TEST(PrescanEncoding, SkipsCommentsOtherTagsAndOtherMetas) {
  EXPECT_EQ(PrescanEncoding("<!-- <meta charset=big5> --><p title='<meta charset=big5>'>"
                            "<meta name=a content='charset=big5'><meta charset = \"utf8\" >"),
            "UTF-8");
  EXPECT_EQ(PrescanEncoding("<!--><meta charset=big5>"), "BIG5-HKSCS");
  EXPECT_EQ(PrescanEncoding("<meta charset=utf-16>"), "UTF-8");
  EXPECT_EQ(PrescanEncoding("<metal charset=big5>"), "");
}

TEST(PrescanEncoding, EndsOnCutInput) {
  const std::string page =
      "<!doctype html><meta http-equiv='content-type' content='text/html; "
      "charset=\"koi8-r\"'>";
  for (size_t size = 0; size < page.size(); ++size) {
    PrescanEncoding(std::string_view(page).substr(0, size));
  }
  EXPECT_EQ(PrescanEncoding(page), "KOI8-R");
}

TEST(Decode, CutsTextThatWouldGrowTooMuch) {
  const std::string page(size_t{3} << 20, '\x80');
  const size_t most = page.size() + limits::kBytesDecodingAdds;
  for (const char* label : {"windows-1252", "utf-8"}) {
    const std::string text = Decode(page, label);
    EXPECT_GE(text.size(), most);
    EXPECT_LE(text.size(), most + (size_t{1} << 15));
    EXPECT_EQ(text.size() % 3, 0u);
  }
}

}  // namespace
}  // namespace lede::cli
