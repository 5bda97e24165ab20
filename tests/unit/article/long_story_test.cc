// A story is read completely, however long it is.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "article/read_page.h"
#include "html/parse.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

constexpr std::string_view kThings[] = {
    "river",     "bridge",  "winter",   "council", "engineer", "ferry",    "harbour", "school",
    "letter",    "summer",  "market",   "window",  "garden",   "station",  "captain", "family",
    "teacher",   "weather", "mountain", "village", "evening",  "question", "engine",  "island",
    "forest",    "railway", "kitchen",  "doctor",  "factory",  "theatre",  "library", "machine",
    "neighbour", "season",  "shoulder", "silence", "stranger", "thunder",  "valley",  "visitor"};
constexpr std::string_view kDeeds[] = {"measured", "repaired", "crossed", "described", "lost",
                                       "found",    "painted",  "counted", "remembered"};
constexpr std::string_view kPlaces[] = {"of",      "in",     "by",   "near", "behind",
                                        "without", "beside", "from", "over", "against"};
constexpr std::string_view kWhose[] = {"the", "a", "his", "her", "their", "one", "every", "some"};

// Writes sentences that rarely share three words in a row, the same every time.
class Writer {
 public:
  std::string Paragraph() {
    std::string text = "<p>";
    for (int sentence = 0; sentence < 3; ++sentence) {
      text += "The " + Word(kThings);
      for (int clause = 0; clause < 3; ++clause)
        text += (clause > 0 ? ", " : " ") + Word(kDeeds) + " " + Word(kWhose) + " " +
                Word(kThings) + " " + Word(kPlaces) + " " + Word(kWhose) + " " + Word(kThings);
      text += ". ";
    }
    return text + "</p>";
  }

 private:
  template <size_t kSize>
  std::string Word(const std::string_view (&words)[kSize]) {
    state_ = state_ * 1103515245 + 12345;
    return std::string(words[(state_ >> 8 & 0xFFFF) % kSize]);
  }

  uint32_t state_ = 1;
};

Article ReadStory(int paragraphs) {
  static const ArticleData data = ReadData<ArticleData>();
  std::string html =
      "<!doctype html><html lang=en><title>What the river carried</title><meta property=og:type "
      "content=article><body><nav><ul><li><a href=/news>News</a><li><a href=/sport>Sport</a></ul>"
      "</nav><article><h1>What the river carried</h1>";
  Writer writer;
  for (int i = 0; i < paragraphs; ++i) html += writer.Paragraph();
  html += "</article><footer><p>Copyright The Lantern. All rights reserved.</p></footer>";
  const html::Document document = html::Parse(html);
  return ReadPage(document, {}, data);
}

TEST(LongStory, IsReadWhole) {
  for (const int paragraphs : {40, 150, 300}) {
    const Article article = ReadStory(paragraphs);
    EXPECT_TRUE(article.readable());
    EXPECT_EQ(article.blocks.size(), static_cast<size_t>(paragraphs));
  }
}

}  // namespace
}  // namespace lede::article
