// Claims of api/write_json.h.
#include "api/write_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "api/write_html.h"
#include "api/write_markdown.h"

namespace lede::api {
namespace {

using Json = nlohmann::json;

Json Written(const Analysis& analysis) { return Json::parse(WriteJson(analysis, {})); }

TEST(WriteJson, WhatIsUnknownIsAbsent) {
  const Json article = Written({})["article"];
  for (const char* field :
       {"url", "canonical_url", "title", "subtitle", "site_name", "section", "published",
        "modified", "dateline", "language", "direction", "lead_image"}) {
    EXPECT_FALSE(article.contains(field)) << field;
  }
}

TEST(WriteJson, SpansAreUtf16CodeUnitsThatSelectTheNamedText) {
  Analysis analysis;
  analysis.article.text = "🌊 Ada Byron spoke.";
  Who ada;
  ada.name = "Ada Byron";
  ada.mentions.push_back({{5, 14}, MentionForm::kName});
  analysis.facts.who.push_back(ada);
  const Json mention = Written(analysis)["who"][0]["mentions"][0];
  EXPECT_EQ(mention["start"], 3);
  EXPECT_EQ(mention["end"], 12);
  EXPECT_EQ(mention["form"], "name");
}

TEST(WriteJson, ScoresHaveThreePlaces) {
  Analysis analysis;
  Who who;
  who.salience = 0.123456;
  analysis.facts.who.push_back(who);
  EXPECT_NE(WriteJson(analysis, {}).find("\"salience\":0.123,"), std::string::npos);
}

TEST(WriteJson, TheIdComesFirstUnchanged) {
  EXPECT_EQ(WriteJson({}, {false, "[7]"}).rfind("{\"id\":[7],\"schema\":1,", 0), 0u);
  EXPECT_EQ(WriteErrorJson({"bad_json", "no"}, "null"),
            R"({"id":null,"error":{"code":"bad_json","message":"no"}})");
}

TEST(WriteJson, TimingsAreIncludedOnlyOnRequest) {
  EXPECT_FALSE(Json::parse(WriteJson({}, {})).contains("timings"));
  EXPECT_TRUE(Json::parse(WriteJson({}, {true, ""})).contains("timings"));
}

// Receives the output in parts and records the length of the longest.
class Parts final : public Outlet {
 public:
  void Take(std::string_view part) override {
    longest = std::max(longest, part.size());
    all += part;
  }
  std::string all;
  size_t longest = 0;
};

TEST(Outlet, ReceivesALongAnswerInPartsThatAddUpToIt) {
  Analysis analysis;
  for (int i = 0; i < 40'000; ++i) analysis.article.text += i % 5 == 0 ? "“A \"toll\"” *" : "word ";
  analysis.article.html = "<p>" + analysis.article.text + "</p><p>Then.</p>";
  analysis.article.blocks = {
      {BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(analysis.article.text.size())}}};
  const auto whole = [&](const auto& write) {
    Parts parts;
    std::string end;
    write(&end, &parts);
    EXPECT_GT(parts.longest, 0u);
    EXPECT_LE(parts.longest, 2 * kPartBytes);
    return parts.all + end;
  };
  EXPECT_EQ(whole([&](auto* end, auto* parts) { WriteJson(analysis, {}, end, parts); }),
            WriteJson(analysis, {}));
  EXPECT_EQ(whole([&](auto* end, auto* parts) { WriteMarkdown(analysis, end, parts); }),
            WriteMarkdown(analysis));
  EXPECT_EQ(whole([&](auto* end, auto* parts) { WriteHtml(analysis, end, parts); }),
            WriteHtml(analysis));
  analysis.article.html.clear();
  EXPECT_EQ(whole([&](auto* end, auto* parts) { WriteMarkdown(analysis, end, parts); }),
            WriteMarkdown(analysis));
}

}  // namespace
}  // namespace lede::api
