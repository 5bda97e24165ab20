// Claims of article/metadata/sources/repair_json.h: each kind of damage is repaired, and JSON
// without damage stays as it is.
#include "article/metadata/sources/repair_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

namespace lede::article {
namespace {

using nlohmann::json;

// The repaired text as an independent reader understands it.
json Repaired(std::string_view text) { return json::parse(RepairJson(text), nullptr, false); }

TEST(RepairJson, KeepsWhatIsNotBroken) {
  const std::string text =
      R"({"a": [1, -2.5e3, true, null], "b": {"c": "say \"no\", [or] {not}: \\ \/ \u00e9 ü"}})";
  EXPECT_EQ(RepairJson(text), text);
  EXPECT_EQ(RepairJson("[]"), "[]");
}

TEST(RepairJson, RemovesWhatIsWrappedAround) {
  const json want = {{"a", 1}};
  for (const char* text :
       {"\xEF\xBB\xBF{\"a\": 1}", "<!-- {\"a\": 1} -->", "<![CDATA[{\"a\": 1}]]>",
        "//<![CDATA[\n{\"a\": 1}\n//]]>", "/*{ <![CDATA[ */{\"a\": 1}/* ]]> */", "{\"a\": 1};",
        "{\"a\": 1} {\"b\": 2}", "{\"a\": 1}]}"}) {
    EXPECT_EQ(Repaired(text), want) << text;
  }
}

TEST(RepairJson, TakesLineBreaksAndTabsInStringsForSpaces) {
  EXPECT_EQ(Repaired("{\"a\": \"two\nlines\tand\r\x01more\"}"),
            json({{"a", "two lines and  more"}}));
  EXPECT_EQ(RepairJson("[1,\n\t2]"), "[1,  2]");
}

TEST(RepairJson, DropsCommasBeforeABracket) {
  EXPECT_EQ(Repaired("{\"a\": [1, 2,], \"b\": 3 , }"), json({{"a", {1, 2}}, {"b", 3}}));
  EXPECT_EQ(Repaired("[\"a,\", \"b\"]"), json({"a,", "b"}));
}

TEST(RepairJson, ClosesWhatIsOpen) {
  EXPECT_EQ(Repaired("{\"a\": [1, {\"b\": \"cut"), json({{"a", {1, {{"b", "cut"}}}}}));
  EXPECT_EQ(Repaired("{\"a\": [1, 2,"), json({{"a", {1, 2}}}));
  EXPECT_EQ(Repaired("{\"a\": [1, 2}"), json({{"a", {1, 2}}})) << "the bracket that is due";
  EXPECT_EQ(Repaired("[\"cut\\"), json({"cut"}));
}

TEST(RepairJson, ReadsUnknownEscapesAsTheCharacter) {
  EXPECT_EQ(Repaired(R"(["it\'s", "\d\x"])"), json({"it's", "dx"}));
}

TEST(RepairJson, KeepsPairsOfSurrogatesAndReplacesHalves) {
  EXPECT_EQ(Repaired(R"(["\ud83d\ude00", "\uD83D\uDE00"])"), json({"😀", "😀"}));
  EXPECT_EQ(Repaired(R"(["\ud83d", "\ude00", "\ud83d\ud83d\ude00", "\ud83dx", "\ud83d\u0041"])"),
            json({"\uFFFD", "\uFFFD", "\uFFFD😀", "\uFFFDx",
                  "\uFFFD"
                  "A"}));
  EXPECT_EQ(Repaired(R"(["\ude00\ud83d"])"), json({"\uFFFD\uFFFD"})) << "in the wrong order";
  EXPECT_EQ(Repaired(R"(["\ud7ff\ue000"])"), json({"\uD7FF\uE000"})) << "next to the surrogates";
}

TEST(RepairJson, DropsEscapesWithoutFourDigits) {
  EXPECT_EQ(Repaired(R"(["\u12g4", "\u00"])"), json({"12g4", "00"}));
  EXPECT_EQ(Repaired("[\"\\u00"), json({"00"}));
}

TEST(RepairJson, IsEmptyWithoutAnObjectOrArray) {
  for (const char* text : {"", "null", "\"text\"", "<![CDATA[ ]]>"})
    EXPECT_EQ(RepairJson(text), "");
}

TEST(RepairJson, IsEmptyIfNestedTooDeep) {
  const auto nested = [](int depth) { return std::string(static_cast<size_t>(depth), '['); };
  EXPECT_EQ(RepairJson(nested(kMaxJsonDepth)),
            nested(kMaxJsonDepth) + std::string(kMaxJsonDepth, ']'));
  EXPECT_EQ(RepairJson(nested(kMaxJsonDepth + 1)), "");
}

}  // namespace
}  // namespace lede::article
