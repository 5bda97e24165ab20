// Lazy and responsive pictures are resolved; icons and trackers are left out.
#include "article/body/image_source.h"

#include <gtest/gtest.h>

#include "html/parse.h"

namespace lede::article {
namespace {

Image Read(const std::string& html) {
  const html::Document document = html::Parse(html);
  const html::NodeId image = document.FindFirst(html::kRoot, html::Tag::kImg);
  return ReadImageSource(document, image, "https://a.example/b/");
}

TEST(ChooseCandidate, TakesTheWidestWithinTheLimit) {
  EXPECT_EQ(ChooseCandidate("s.jpg 300w, m.jpg 1200w, l.jpg 4000w"), "m.jpg");
  EXPECT_EQ(ChooseCandidate("l.jpg 4000w, xl.jpg 6000w"), "l.jpg");
  EXPECT_EQ(ChooseCandidate("a.jpg, b.jpg 2x"), "b.jpg");
  EXPECT_EQ(ChooseCandidate("a.jpg 1x, b.jpg 2x, c.jpg 9x"), "b.jpg");
  EXPECT_EQ(ChooseCandidate("x.jpg?c=1,2,3 640w"), "x.jpg?c=1,2,3");
  EXPECT_EQ(ChooseCandidate(" , "), "");
}

TEST(ReadImageSource, UndoesLazyLoading) {
  EXPECT_EQ(Read("<img src='data:image/gif;base64,R0' data-src='x.jpg'>").url,
            "https://a.example/b/x.jpg");
  EXPECT_EQ(Read("<img src=s.jpg data-srcset='m.jpg 900w'>").url, "https://a.example/b/m.jpg");
  EXPECT_EQ(Read("<picture><source srcset='p.webp 800w'><img src=s.jpg></picture>").url,
            "https://a.example/b/p.webp");
  EXPECT_EQ(Read("<img src=s.jpg data-lede-src='https://cdn.example/now.jpg'>").url,
            "https://cdn.example/now.jpg");
}

TEST(ReadImageSource, LeavesOutIconsTrackersAndPlaceholders) {
  EXPECT_TRUE(Read("<img src=x.png width=1 height=1>").empty());
  EXPECT_TRUE(Read("<img src=avatar.png width=32>").empty());
  EXPECT_TRUE(Read("<img src='https://t.example/pixel.gif?x=1'>").empty());
  EXPECT_TRUE(Read("<img src='data:image/svg+xml,<svg/>'>").empty());
  EXPECT_TRUE(Read("<img src='javascript:alert(1)'>").empty());
}

}  // namespace
}  // namespace lede::article
