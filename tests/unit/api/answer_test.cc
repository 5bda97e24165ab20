// Claims of api/answer.h.
#include "api/answer.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "cli/embedded_data.h"

namespace lede::api {
namespace {

using Json = nlohmann::json;

const Engine& SharedEngine() {
  static const Result<Engine> engine = Engine::Open(cli::EmbeddedData());
  return *engine;
}

Json Line(const std::string& line) { return Json::parse(AnswerLine(line, SharedEngine(), {})); }

Json Asked(const std::string& options) {
  return Json::parse(Answer("<p>Ann Lee came to Oslo.", options, SharedEngine()));
}

TEST(AnswerLine, ALineThatIsNotAnObjectHasNoId) {
  for (const char* line : {"", "nonsense", "[1]", "\"html\"", "{\"id\":1"}) {
    EXPECT_EQ(Line(line)["error"]["code"], "bad_json") << line;
    EXPECT_TRUE(Line(line)["id"].is_null()) << line;
  }
}

TEST(AnswerLine, ReturnsAnyId) {
  for (const char* id : {"7", "\"a\"", "null", "[1,{\"b\":2}]", "1.50"}) {
    const std::string answer =
        AnswerLine(std::string("{\"text\":\"\",\"id\":") + id + "}", SharedEngine(), {});
    EXPECT_EQ(answer.rfind(std::string("{\"id\":") + id + ",", 0), 0u) << answer.substr(0, 40);
  }
}

TEST(AnswerLine, TakesExactlyOneInput) {
  EXPECT_EQ(Line(R"({"id":1})")["error"]["code"], "bad_line");
  EXPECT_EQ(Line(R"({"html":"","text":""})")["error"]["code"], "bad_line");
  for (const char* input : {"html", "page_text", "text"})
    EXPECT_EQ(Line(std::string("{\"") + input + "\":\"\"}")["schema"], 1) << input;
}

TEST(AnswerLine, ReportsAFieldThatMustBeText) {
  EXPECT_EQ(Line(R"({"html":1})")["error"]["code"], "bad_field");
  EXPECT_EQ(Line(R"({"html":"","url":[]})")["error"]["code"], "bad_field");
  EXPECT_EQ(Line(R"({"html":"","url":null})")["schema"], 1);
}

TEST(Answer, OptionsNameTheInput) {
  EXPECT_EQ(Asked("7")["error"]["code"], "bad_options");
  EXPECT_EQ(Asked("{}")["error"]["code"], "bad_options");
  EXPECT_EQ(Asked(R"({"input":"pdf"})")["error"]["code"], "bad_options");
  EXPECT_FALSE(Asked(R"({"input":"html"})").contains("id"));
}

TEST(AnswerLongLine, GivesBackTheMemoryOfTheLine) {
  std::string line = R"({"id":1,"text":")" + std::string(100'000, 'a') + R"("})";
  std::string out;
  AnswerLongLine(&line, SharedEngine(), {}, &out, nullptr);
  EXPECT_EQ(Json::parse(out)["id"], 1);
  EXPECT_LT(line.capacity(), 100);
}

TEST(Answer, TheArticleAloneHasNoFacts) {
  const std::string text = "Ann Lee came to Oslo on Friday.";
  const auto asked = [&](const char* options) {
    return Json::parse(Answer(text, options, SharedEngine()));
  };
  EXPECT_FALSE(asked(R"({"input":"text"})")["where"].empty());
  const Json alone = asked(R"({"input":"text","article_only":true})");
  EXPECT_EQ(alone["article"]["text"], text);
  for (const char* facts : {"who", "where", "when", "quotes", "summary"})
    EXPECT_TRUE(alone[facts].empty()) << facts;
}

}  // namespace
}  // namespace lede::api
