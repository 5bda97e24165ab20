// Every expression of spec/times/*.tsv has the span, type and value that stand beside it.
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "cli/embedded_data.h"
#include "data/lexicon.h"
#include "mentions/times/find_times.h"
#include "text/annotate.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kTypeNames[] = {"DATE", "TIME", "DURATION", "SET"};

struct Case {
  std::string file, published, sentence, text, type, value;
};

std::vector<Case> ReadCases(const std::filesystem::path& path) {
  std::vector<Case> cases;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string_view> columns = data::Columns(line);
    columns.resize(5);
    cases.push_back({path.filename(), std::string(columns[0]), std::string(columns[1]),
                     std::string(columns[2]), std::string(columns[3]), std::string(columns[4])});
  }
  return cases;
}

std::vector<TimeMention> FindIn(const Case& c) {
  static const data::Pack pack = *data::Pack::Open(cli::EmbeddedData());
  static const text::TextData text_data = *text::TextData::Load(pack);
  static const TimeData time_data = *TimeData::Load(pack);
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

bool IsMet(const Case& c, const std::vector<TimeMention>& times) {
  if (c.text == "-") return times.empty();
  for (const TimeMention& time : times) {
    if (time.span.In(c.sentence) == c.text && time.value == c.value &&
        kTypeNames[static_cast<size_t>(time.type)] == c.type)
      return true;
  }
  return false;
}

TEST(TimesSpec, EveryExpressionHasItsSpanTypeAndValue) {
  size_t cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator(LEDE_SPEC_DIR "/times")) {
    for (const Case& c : ReadCases(entry.path())) {
      const std::vector<TimeMention> times = FindIn(c);
      EXPECT_TRUE(IsMet(c, times)) << Describe(c, times);
      ++cases;
    }
  }
  EXPECT_GE(cases, 300u);
}

}  // namespace
}  // namespace lede::mentions
