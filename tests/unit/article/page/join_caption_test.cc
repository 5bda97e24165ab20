// Captions are assembled from what their figures show.
#include "article/page/join_caption.h"

#include <gtest/gtest.h>

#include <string>

#include "cli/embedded_data.h"
#include "data/pack.h"

namespace lede::article {
namespace {

std::string JoinCaption(const std::string& lines) {
  const Result<data::Pack> pack = data::Pack::Open(cli::EmbeddedData());
  return article::JoinCaption(lines, data::Lexicon(pack->Find("caption_prompts.tsv")));
}

TEST(JoinCaption, LeavesOutPromptsToOpenThePicture) {
  EXPECT_EQ(JoinCaption("Enlarge / The bridge at dusk.\nAnn Lee"), "The bridge at dusk. Ann Lee");
  EXPECT_EQ(JoinCaption("Bild vergr\u00F6\u00DFern\nDie Br\u00FCcke"), "Die Br\u00FCcke");
  EXPECT_EQ(JoinCaption("play\nA play at the mill / Ann Lee"), "A play at the mill / Ann Lee");
}

TEST(JoinCaption, JoinsWhatAFigureShows) {
  EXPECT_EQ(JoinCaption("The bridge at dusk.\nAnn Lee\n"), "The bridge at dusk. Ann Lee");
  EXPECT_EQ(JoinCaption(""), "");
}

TEST(JoinCaption, SaysNothingTwice) {
  EXPECT_EQ(JoinCaption("The bridge seen from the mill. Photo: Ann Lee\nThe bridge seen from the "
                        "mill. Photo: Ann Lee"),
            "The bridge seen from the mill. Photo: Ann Lee");
  EXPECT_EQ(JoinCaption("The bridge: seen from the mill\nThe bridge - seen from the mill"),
            "The bridge: seen from the mill");
  EXPECT_EQ(JoinCaption("The mill of the Lantern\nLantern"), "The mill of the Lantern Lantern");
}

TEST(JoinCaption, LeavesOutCountersAndLengths) {
  EXPECT_EQ(JoinCaption("3\nThe bridge at dusk"), "The bridge at dusk");
  EXPECT_EQ(JoinCaption("01:53\n1/12\nThe bridge at dusk\n(6:37)"), "The bridge at dusk");
  EXPECT_EQ(JoinCaption("橋の夜\n2"), "橋の夜");
}

TEST(JoinCaption, LeavesOutALabelWithoutContent) {
  EXPECT_EQ(JoinCaption("The bridge at dusk.\nCredit:"), "The bridge at dusk.");
  EXPECT_EQ(JoinCaption("Credit:\n"), "");
  EXPECT_EQ(JoinCaption("The bridge at dusk.\nCredit:\nAnn Lee"),
            "The bridge at dusk. Credit: Ann Lee");
}

}  // namespace
}  // namespace lede::article
