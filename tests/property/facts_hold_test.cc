// Properties that hold for the facts of every document: each has its evidence in the text.
//
// Runs on the articles and pages in tests/golden, and on the lines of LEDE_CORPUS (a .jsonl file of
// {"id", "url"?, "title"?, "published"?, and "html" or "text"}, or a directory of such files).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "api/analyze.h"
#include "api/write_json.h"
#include "base/ascii.h"
#include "cli/embedded_data.h"

namespace lede {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

struct Source {
  std::string id, content;
  api::InputKind kind;
  PageHints hints;
};

std::string ReadFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

using Visit = std::function<void(const Source&)>;

void VisitLines(const fs::path& path, const Visit& visit) {
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const json row = json::parse(line);
    const bool is_page = row.contains("html");
    const auto text = [&](const char* key) {
      return row.contains(key) && row[key].is_string() ? row[key].get<std::string>() : "";
    };
    visit({text("id"),
           text(is_page ? "html" : "text"),
           is_page ? api::InputKind::kHtml : api::InputKind::kText,
           {text("url"), text("title"), text("published"), ""}});
  }
}

std::vector<fs::path> Sorted(const fs::path& directory) {
  std::vector<fs::path> paths;
  if (!fs::is_directory(directory)) return paths;
  for (const auto& entry : fs::directory_iterator(directory)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

void VisitAll(const Visit& visit) {
  for (const fs::path& folder : Sorted(fs::path(LEDE_TESTS_DIR) / "golden/articles")) {
    const json about = json::parse(ReadFile(folder / "expected.json"));
    visit({folder.filename().string(),
           ReadFile(folder / "article.txt"),
           api::InputKind::kText,
           {"", about["title"], about["published"], ""}});
  }
  for (const fs::path& folder : Sorted(fs::path(LEDE_TESTS_DIR) / "golden/pages"))
    if (fs::exists(folder / "page.html"))
      visit({folder.filename().string(),
             ReadFile(folder / "page.html"),
             api::InputKind::kHtml,
             {"https://news.example/story", "", "", ""}});
  const char* corpus = std::getenv("LEDE_CORPUS");
  if (corpus == nullptr) return;
  if (!fs::is_directory(corpus)) return VisitLines(corpus, visit);
  for (const fs::path& path : Sorted(corpus))
    if (path.extension() == ".jsonl") VisitLines(path, visit);
}

api::Analysis Analyze(const Source& source) {
  static const Result<api::Engine> engine = api::Engine::Open(cli::EmbeddedData());
  return *api::Analyze({source.kind, source.content, source.hints}, *engine);
}

std::string OneLine(std::string_view text) {
  std::string line;
  for (const char c : text)
    if (!IsAsciiSpace(c))
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  return line;
}

class Evidence {
 public:
  explicit Evidence(const api::Analysis& analysis)
      : text_(analysis.article.text), facts_(analysis.facts), analysis_(analysis) {}

  void Check() const {
    for (const Who& who : facts_.who) CheckWho(who);
    for (const Where& where : facts_.where) {
      ASSERT_FALSE(where.mentions.empty()) << where.place.name;
      for (const WhereMention& mention : where.mentions) CheckSpan(mention.span);
    }
    for (const When& when : facts_.when) CheckWhen(when);
    for (const Quote& quote : facts_.quotes) {
      CheckSpan(quote.span);
      EXPECT_TRUE(!quote.speaker || *quote.speaker < facts_.who.size());
      EXPECT_NE(text_.find(quote.verb.substr(0, quote.verb.find(' '))), std::string::npos);
    }
    CheckAnswers(facts_.event.who, facts_.who.size());
    CheckAnswers(facts_.event.where, facts_.where.size());
    CheckAnswers(facts_.event.when, facts_.when.size());
    for (const SummarySentence& sentence : analysis_.summary) CheckSpan(sentence.span);
  }

 private:
  void CheckSpan(Span span) const {
    ASSERT_LT(span.start, span.end);
    ASSERT_LE(span.end, text_.size());
    const auto is_inside_letter = [&](uint32_t at) {
      return at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80;
    };
    EXPECT_FALSE(is_inside_letter(span.start) || is_inside_letter(span.end));
  }

  void CheckWho(const Who& who) const {
    ASSERT_FALSE(who.mentions.empty()) << who.name;
    EXPECT_TRUE(std::is_sorted(who.mentions.begin(), who.mentions.end(),
                               [](const auto& a, const auto& b) { return a.span < b.span; }));
    for (const WhoMention& mention : who.mentions) {
      CheckSpan(mention.span);
      if (mention.form == MentionForm::kPronoun || mention.form == MentionForm::kTitle) continue;
      const std::string said(mention.span.In(text_));
      EXPECT_TRUE(said == who.name ||
                  std::find(who.aliases.begin(), who.aliases.end(), said) != who.aliases.end())
          << said << " is no name of " << who.name;
    }
    if (!who.role) return;
    CheckSpan(who.role->span);
    EXPECT_EQ(who.role->text, OneLine(who.role->span.In(text_)));
  }

  void CheckWhen(const When& when) const {
    ASSERT_FALSE(when.mentions.empty()) << when.text;
    EXPECT_EQ(when.text, when.mentions.front().In(text_));
    EXPECT_TRUE(when.sentence.Contains(when.mentions.front())) << when.text;
    EXPECT_TRUE(!when.start || !when.end || !(*when.end < *when.start)) << when.text;
    for (const Span span : when.mentions) CheckSpan(span);
  }

  void CheckAnswers(const std::vector<EventAnswer>& answers, size_t count) const {
    EXPECT_LE(answers.size(), 3u);
    for (const EventAnswer& answer : answers) {
      const bool is_described = text_.find(answer.text) != std::string::npos;
      EXPECT_TRUE(answer.ref ? *answer.ref < count : is_described) << answer.text;
    }
  }

  const std::string& text_;
  const Facts& facts_;
  const api::Analysis& analysis_;
};

TEST(Facts, EverySpanLiesInTheTextAndSupportsItsFact) {
  VisitAll([](const Source& source) {
    SCOPED_TRACE(source.id);
    const api::Analysis analysis = Analyze(source);
    Evidence(analysis).Check();
  });
}

TEST(Facts, TheSameInputGivesTheSameBytes) {
  VisitAll([](const Source& source) {
    EXPECT_EQ(api::WriteJson(Analyze(source), {}), api::WriteJson(Analyze(source), {}))
        << source.id;
  });
}

// The page with a menu at the top and links at the bottom.
std::string WithNavigation(const std::string& html) {
  static const std::string kMenu =
      "<nav class=\"menu\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World</a></li>"
      "<li><a href=\"/sport\">Sport</a></li><li><a href=\"/about\">About us</a></li></ul></nav>";
  static const std::string kFoot =
      "<footer><ul><li><a href=\"/contact\">Contact</a></li><li><a href=\"/terms\">Terms</a></li>"
      "</ul></footer>";
  std::string page = html;
  const size_t foot = page.rfind("</body>");
  if (foot != std::string::npos) page.insert(foot, kFoot);
  const size_t body = page.find("<body");
  const size_t head = body == std::string::npos ? body : page.find('>', body);
  if (head != std::string::npos) page.insert(head + 1, kMenu);
  return page;
}

json FactsOf(const Source& source) {
  json answer = json::parse(api::WriteJson(Analyze(source), {}));
  json facts;
  for (const char* key : {"who", "where", "when", "quotes", "event", "summary"})
    facts[key] = answer[key];
  return facts;
}

// Changes occur because blocks are judged in the context of the page, so that one block more or
// less may count as part of the article. Of news pages 95 to 97 % keep all facts, of pages of all
// kinds 90 %; of the pages here all articles do, 31 of 33.
constexpr double kShareUnchanged = 0.9;

TEST(Facts, NavigationAroundAPageSeldomChangesThem) {
  int pages = 0, unchanged = 0;
  VisitAll([&](const Source& source) {
    if (source.kind != api::InputKind::kHtml) return;
    Source around = source;
    around.content = WithNavigation(source.content);
    const bool is_same = FactsOf(source) == FactsOf(around);
    ++pages;
    unchanged += is_same;
    if (!is_same) std::printf("  %s changes\n", source.id.c_str());
  });
  EXPECT_GE(unchanged, kShareUnchanged * pages) << unchanged << " of " << pages << " unchanged";
}

}  // namespace
}  // namespace lede
