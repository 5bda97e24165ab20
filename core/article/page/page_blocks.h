// A page divided into blocks of text, and the regions (block-level elements) that contain them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// Properties of an element or one of its ancestors, by tag or ARIA role; one bit each.
enum Trait : uint32_t {
  kInArticle = 1 << 0,
  kInMain = 1 << 1,
  kInAside = 1 << 2,
  kInNav = 1 << 3,
  kInHeader = 1 << 4,
  kInFooter = 1 << 5,
  kInForm = 1 << 6,
  kInFigure = 1 << 7,
  kInCaption = 1 << 8,
  kInTable = 1 << 9,
  kInList = 1 << 10,
  kInQuote = 1 << 11,
  kInDialog = 1 << 12,
  kInAddress = 1 << 13,
  kInLink = 1 << 14,
  kInHidden = 1 << 15,   // hidden by the page's own markup; may be revealed by a script
  kInStamped = 1 << 16,  // seen hidden in the live page by the capture
  kInDetails = 1 << 17,
  kInArticleBody = 1 << 18,  // itemprop="articleBody"
};
inline constexpr int kTraitCount = 19;
// Parts that are not on the page itself: dialogs, and elements that the capture saw hidden.
inline constexpr uint32_t kAsideFromPage = kInDialog | kInStamped;

inline constexpr uint32_t kNone = 0xFFFFFFFF;

// Invariant: regions are in tree order, so a parent comes before its children, and the blocks of a
// region are consecutive.
struct Region {
  html::NodeId node = html::kNoNode;
  uint32_t parent = kNone;                            // index of a region; kNone for the body
  uint32_t first_block = 0, end_block = 0;            // half-open
  uint32_t traits = 0;                                // of the element and its ancestors
  uint32_t first_class_word = 0, end_class_word = 0;  // into PageBlocks::class_words
  uint32_t signature = 0;  // hash of tag and classes: equal for the cards of a list
};

// Text that a reader sees as one line or paragraph. Inline elements do not divide it; two line
// breaks in a row do.
struct PageBlock {
  Span text;  // in PageBlocks::text; white space is collapsed, never empty
  uint32_t region = 0;
  BlockKind kind = BlockKind::kParagraph;
  uint8_t level = 0;            // of a heading
  uint32_t link_bytes = 0;      // bytes of text inside links
  uint32_t emphasis_bytes = 0;  // inside <b>, <strong>, <em>, <i>, <small>
  uint16_t links = 0;
  bool has_time = false;                              // contains a <time> element
  uint32_t first_class_word = 0, end_class_word = 0;  // of the inline elements at its start
  html::NodeId first_node = html::kNoNode, last_node = html::kNoNode;  // its text nodes
};

// An image, video or embedded page, and the block that follows it.
struct Medium {
  html::NodeId node = html::kNoNode;
  uint32_t region = 0;
  uint32_t before_block = 0;
};

// Contains no views, so it may outlive the document, although the node ids may not be used then.
struct PageBlocks {
  std::string text;  // of all blocks, one per line
  std::vector<PageBlock> blocks;
  std::vector<Region> regions;
  std::vector<Medium> media;
  std::vector<uint32_t> class_words;  // hashes of the words in class, id, itemprop and role
  std::vector<Span> notes;  // marks of footnotes in `text`, in order: "1" or "[1]" after a word
  bool is_whole = true;     // no elements were left out

  std::string_view TextOf(const PageBlock& block) const { return block.text.In(text); }
};

}  // namespace lede::article
