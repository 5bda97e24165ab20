// The phrases around articles are recognised in many languages.
#include "article/page/phrases.h"

#include <gtest/gtest.h>

#include "article/page/block_words.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

PhraseFit Fit(std::string_view text, PhraseKind kind) {
  static const Phrases phrases = ReadData<Phrases>();
  std::vector<uint32_t> words;
  AppendWords(text, &words);
  return phrases.Match(words.data(),
                       static_cast<uint32_t>(words.size()))[static_cast<size_t>(kind)];
}

TEST(Phrases, DistinguishesBlocksThatAreAPhraseFromThoseContainingOne) {
  EXPECT_EQ(Fit("Advertisement", PhraseKind::kAdvert), PhraseFit::kWhole);
  EXPECT_EQ(Fit("READ MORE: Bridge opens at last", PhraseKind::kRelated), PhraseFit::kAtStart);
  EXPECT_EQ(Fit("The bridge opened on Monday", PhraseKind::kAdvert), PhraseFit::kNone);
}

TEST(Phrases, KnowsManyLanguages) {
  EXPECT_EQ(Fit("Lesen Sie auch: Die Brücke", PhraseKind::kRelated), PhraseFit::kAtStart);
  EXPECT_EQ(Fit("À lire aussi", PhraseKind::kRelated), PhraseFit::kWhole);
  EXPECT_EQ(Fit("広告", PhraseKind::kAdvert), PhraseFit::kWhole);
  EXPECT_EQ(Fit("اقرأ المزيد", PhraseKind::kRelated), PhraseFit::kWhole);
  EXPECT_EQ(Fit("Реклама", PhraseKind::kAdvert), PhraseFit::kWhole);
  EXPECT_EQ(Fit("關鍵字：橋", PhraseKind::kTopics), PhraseFit::kAtStart);
}

TEST(Phrases, KnowsAppealsForMoney) {
  EXPECT_EQ(Fit("Help keep news free for the valley", PhraseKind::kAppeal), PhraseFit::kInside);
  EXPECT_EQ(Fit("Faites un don", PhraseKind::kAppeal), PhraseFit::kWhole);
  EXPECT_EQ(Fit("She gave the museum a painting", PhraseKind::kAppeal), PhraseFit::kNone);
}

}  // namespace
}  // namespace lede::article
