// The names of an element are split into words, with the same result whether or not they were seen
// before.
#include "article/page/class_words.h"

#include <gtest/gtest.h>

#include <string>

#include "html/parse.h"

namespace lede::article {
namespace {

std::vector<std::vector<uint32_t>> WordsOfEachP(const html::Document& document) {
  ClassWords words(document);
  std::vector<std::vector<uint32_t>> all;
  for (html::NodeId n = html::kRoot; n != html::kNoNode; n = document.Next(n, html::kRoot)) {
    if (document.tag(n) != html::Tag::kP) continue;
    all.emplace_back();
    words.Append(n, &all.back());
  }
  return all;
}

TEST(ClassWords, SplitsNamesAndKeepsThoseOfSeveralWords) {
  const html::Document document = html::Parse("<p class='wp-postBody'><p class='wp-postBody'>");
  const auto all = WordsOfEachP(document);
  const std::vector<uint32_t> expected{HashWord("wp"), HashWord("post"), HashWord("body"),
                                       HashWord("wp-postbody")};
  EXPECT_EQ(all[0], expected);
  EXPECT_EQ(all[1], expected);
}

TEST(ClassWords, SplitsBeforeACapitalBehindASmallLetter) {
  const html::Document document = html::Parse("<p class='HTMLbody'>");
  const std::vector<uint32_t> expected{HashWord("htmlbody")};
  EXPECT_EQ(WordsOfEachP(document)[0], expected);
}

TEST(ClassWords, ReadsFortyNamesOfAnElementWhateverWasReadBefore) {
  std::string names;
  for (int i = 0; i < 30; ++i)
    names += "name" + std::string(1, static_cast<char>('a' + i % 26)) + " ";
  const std::string page = "<p class='" + names + "'><p id='" + names + "' class='" + names + "'>";
  const html::Document document = html::Parse(page);
  const auto all = WordsOfEachP(document);
  EXPECT_EQ(all[0].size(), 30u);
  // The space at the end counts as a name.
  EXPECT_EQ(all[1].size(), 39u);
}

TEST(ClassWords, SignaturesDistinguishTagsAndClassesButNotDigits) {
  const html::Document document =
      html::Parse("<p class='card-1'><p class='card-2'><p class='cards'><div class='card-1'>");
  ClassWords words(document);
  std::vector<uint32_t> signatures;
  for (html::NodeId n = document.body(); n != html::kNoNode;
       n = document.Next(n, document.body())) {
    if (n != document.body()) signatures.push_back(words.SignatureOf(n));
  }
  ASSERT_EQ(signatures.size(), 4u);
  EXPECT_EQ(signatures[0], signatures[1]);
  EXPECT_NE(signatures[0], signatures[2]);
  EXPECT_NE(signatures[0], signatures[3]);
}

}  // namespace
}  // namespace lede::article
