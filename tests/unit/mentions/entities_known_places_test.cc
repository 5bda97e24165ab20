// Names of known places are found by their longest form, whatever they mean in the text.
#include "mentions/entities/known_places.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "mentions/entities/document_words.h"
#include "text/annotate.h"
#include "unit/read_data.h"

namespace lede::mentions {
namespace {

// For each word of a known name: the word, then the level and size of the name and the word's place
// in it.
std::vector<std::string> Known(const std::string& text) {
  static const text::TextData text_data = ReadData<text::TextData>();
  static const PlaceData places = ReadData<PlaceData>();
  Article article;
  article.language = "en";
  article.text = text;
  article.blocks = {{BlockKind::kParagraph, 0, {0, static_cast<uint32_t>(text.size())}}};
  const AnnotatedText annotated = text::Annotate(article, text_data);
  const DocumentWords words = ReadDocumentWords(annotated, WordClusters(), places);
  std::vector<std::string> out;
  EXPECT_EQ(words.known.size(), annotated.tokens.size() + 2);
  for (uint32_t t = 0; t < annotated.tokens.size(); ++t) {
    const uint32_t known = words.known[t + 1];
    if (known == 0) continue;
    out.push_back(std::string(annotated.TokenText(t)) + " " + std::to_string(known >> 4) + " " +
                  std::to_string(known >> 2 & 3) + " " + std::to_string(known & 3));
  }
  return out;
}

TEST(FindKnownPlaces, PrefersTheLongestName) {
  EXPECT_EQ(Known("The ferry left New York at noon."),
            (std::vector<std::string>{"New 4 3 0", "York 4 3 2"}));
  EXPECT_EQ(Known("The ferry left Rio de Janeiro at noon."),
            (std::vector<std::string>{"Rio 4 3 0", "de 4 3 1", "Janeiro 4 3 2"}));
}

TEST(FindKnownPlaces, TellsLevelsAndSizesApart) {
  EXPECT_EQ(Known("They moved from France to Haarlem."),
            (std::vector<std::string>{"France 5 3 3", "Haarlem 2 2 3"}));
}

TEST(FindKnownPlaces, IgnoresWordsInLowerCase) {
  EXPECT_TRUE(Known("they moved from france to haarlem, and a nice reading.").empty());
}

}  // namespace
}  // namespace lede::mentions
