// Every expression in spec/times/*.tsv has the span, type, value and days given next to it.
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "data/lexicon.h"
#include "mentions/times/find_times.h"
#include "text/annotate.h"
#include "unit/read_data.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kTypeNames[] = {"DATE", "TIME", "DURATION", "SET"};
constexpr std::string_view kKnownFailures = "known_failures.tsv";

// `days`: "2025-08-05/2025-08-07", or empty where they do not matter; for a known failure, the
// reason.
struct Case {
  std::string file, published, sentence, text, type, value, days;
};

std::vector<Case> ReadCases(const std::filesystem::path& path) {
  std::vector<Case> cases;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string_view> columns = data::Columns(line);
    columns.resize(6);
    Case c{path.filename(), "", "", "", "", "", ""};
    std::string* const fields[] = {&c.published, &c.sentence, &c.text, &c.type, &c.value, &c.days};
    for (size_t i = 0; i < columns.size(); ++i) *fields[i] = columns[i];
    cases.push_back(c);
  }
  return cases;
}

// The cases of all files except known_failures, or of that file alone.
std::vector<Case> AllCases(bool known_failures) {
  std::vector<Case> cases;
  for (const auto& entry : std::filesystem::directory_iterator(LEDE_SPEC_DIR "/times")) {
    if ((entry.path().filename() == kKnownFailures) != known_failures) continue;
    for (Case& c : ReadCases(entry.path())) cases.push_back(std::move(c));
  }
  return cases;
}

std::vector<TimeMention> FindIn(const Case& c) {
  static const text::TextData text_data = ReadData<text::TextData>();
  static const TimeData time_data = ReadData<TimeData>();
  Article article;
  article.language = "en";
  article.published = c.published;
  article.text = c.sentence;
  article.blocks = {{BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(c.sentence.size())}}};
  return FindTimes(article, text::Annotate(article, text_data), time_data);
}

std::string Describe(const Case& c, const std::vector<TimeMention>& times) {
  std::string out = c.file + ": " + c.sentence + "\n  wanted [" + c.text + "] " + c.value;
  for (const TimeMention& time : times) {
    out += "\n  found [" + std::string(time.span.In(c.sentence)) + "] " + time.value + " " +
           std::string(kTypeNames[static_cast<size_t>(time.type)]);
  }
  return out;
}

bool HasDays(const Case& c, const TimeMention& time) {
  if (c.days.empty() || c.file == kKnownFailures) return true;
  return time.start && time.end && c.days == ToIso(*time.start) + "/" + ToIso(*time.end);
}

bool IsMet(const Case& c, const std::vector<TimeMention>& times) {
  if (c.text == "-") return times.empty();
  for (const TimeMention& time : times) {
    if (time.span.In(c.sentence) == c.text && time.value == c.value &&
        kTypeNames[static_cast<size_t>(time.type)] == c.type && HasDays(c, time))
      return true;
  }
  return false;
}

TEST(TimesSpec, EveryExpressionHasItsSpanTypeValueAndDays) {
  const std::vector<Case> cases = AllCases(false);
  EXPECT_GE(cases.size(), 300u);
  for (const Case& c : cases) {
    const std::vector<TimeMention> times = FindIn(c);
    EXPECT_TRUE(IsMet(c, times)) << Describe(c, times);
  }
}

TEST(TimesSpec, KnownFailuresStillFail) {
  for (const Case& c : AllCases(true)) {
    EXPECT_FALSE(IsMet(c, FindIn(c))) << c.sentence << " is right now: move it to where it belongs";
  }
}

}  // namespace
}  // namespace lede::mentions
