// Claims of base/json_writer.h and base/json.h.
#include "base/json_writer.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/json.h"

namespace lede {
namespace {

std::string Written(std::string_view text) {
  std::string out;
  JsonWriter(&out).String(text);
  return out;
}

std::string Decimal(double value, int places) {
  std::string out;
  JsonWriter(&out).Decimal(value, places);
  return out;
}

TEST(JsonWriter, SeparatesMembersAndItems) {
  std::string out;
  JsonWriter json(&out);
  json.BeginObject();
  json.Key("a").BeginArray();
  json.Integer(1);
  json.Bool(false);
  json.EndArray();
  json.Key("b").BeginObject();
  json.EndObject();
  json.Key("c").Literal("null");
  json.EndObject();
  EXPECT_EQ(out, R"({"a":[1,false],"b":{},"c":null})");
}

TEST(JsonWriter, EveryStringRoundTripsThroughAnIndependentReader) {
  std::string all;
  for (int c = 0; c < 0x80; ++c) all += static_cast<char>(c);
  all += "é潮🌊\uFFFD";
  const nlohmann::json read = nlohmann::json::parse(Written(all), nullptr, false);
  EXPECT_EQ(read, all);
}

TEST(JsonWriter, IllFormedBytesBecomeTheReplacementCharacter) {
  EXPECT_EQ(Written("a\xE2\x82z\xFF"), "\"a\uFFFDz\uFFFD\"");
}

TEST(JsonWriter, DecimalsAreRoundedAndShort) {
  EXPECT_EQ(Decimal(0.12345, 3), "0.123");
  EXPECT_EQ(Decimal(1, 3), "1.0");
  EXPECT_EQ(Decimal(0, 3), "0.0");
  EXPECT_EQ(Decimal(-33.8600, 4), "-33.86");
  EXPECT_EQ(Decimal(-0.05, 4), "-0.05");
  EXPECT_EQ(Decimal(0.9996, 3), "1.0");
}

TEST(ParseJson, RejectsWhatIsTooDeep) {
  EXPECT_FALSE(ParseJson("[[[1]]]", 2).root());
  EXPECT_TRUE(ParseJson("[[[1]]]", 3).root());
}

TEST(ParseJson, RejectsWhatIsNotJson) {
  for (const std::string_view text : {"", " ", "[1", "[1,]", "{\"a\":1,}", "{a:1}", "01", "+1",
                                      "nul", "1 2", "\"\x01\"", "\"\xff\"", "\"\\ud800\"", "'a'"}) {
    EXPECT_FALSE(ParseJson(std::string(text), 3).root()) << text;
  }
  EXPECT_FALSE(ParseJson(std::string("1\0 2", 4), 3).root()) << "a NUL is no end";
}

TEST(ParseJson, RejectsControlCharactersWhereverTheyStand) {
  for (char control = 1; control < 0x20; ++control) {
    for (size_t before = 0; before <= 40; ++before) {
      const std::string text =
          "[\"" + std::string(before, 'a') + control + std::string(32, 'b') + "\"]";
      EXPECT_FALSE(ParseJson(text, 3).root()) << int{control} << " after " << before;
    }
  }
}

TEST(ParseJson, LooksAtMembersUpToTheCap) {
  std::string wide = "{";
  for (int i = 0; i < 1000; ++i) wide += (i ? ",\"k" : "\"k") + std::to_string(i) + "\":1";
  const JsonText json = ParseJson(wide + "}", 3);
  EXPECT_TRUE(json.root()->Find("k255"));
  EXPECT_FALSE(json.root()->Find("k256"));
}

TEST(ParseJson, TheLastOfSeveralMembersOfOneNameCounts) {
  const JsonText json = ParseJson(R"({"a":1,"b":2,"a":3})", 3);
  EXPECT_EQ(json.root()->Find("a")->text(), "3");
}

TEST(ParseJson, ChildrenComeInOrderWithTheirNames) {
  const JsonText json = ParseJson(R"({"x":[1,[2,3]],"y":"\u00e9\n","z":{}})", 3);
  std::string seen;
  for (const Json& child : *json.root()) seen += std::string(child.key()) + " ";
  EXPECT_EQ(seen, "x y z ");
  EXPECT_EQ(json.root()->Find("y")->text(), "\xc3\xa9\n");
  EXPECT_TRUE(json.root()->Find("z")->empty());
}

TEST(ParseJson, ValuesOutliveAMoveOfTheText) {
  JsonText json = ParseJson(R"(["a"])", 3);
  const JsonText moved = std::move(json);
  EXPECT_EQ((*moved.root()->begin()).text(), "a");
}

TEST(WriteJson, WritesAValueAsItWasRead) {
  const std::string text =
      R"({"b":[1,-2,2.50,1e3,18446744073709551615],"a":{"x":null,"y":true,"z":"q"}})";
  std::string out;
  JsonWriter json(&out);
  WriteJson(*ParseJson(text, 4).root(), &json);
  EXPECT_EQ(out, text);
}

}  // namespace
}  // namespace lede
