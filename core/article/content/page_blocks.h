// A page cut into blocks of text, with the regions (block-level elements) they stand in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// What an element or one of its ancestors is, by tag or ARIA role; a bit each.
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
  kInHidden = 1 << 15,   // hidden by the page's own markup; may be an article not yet unveiled
  kInStamped = 1 << 16,  // hidden in the live page, says the capture
  kInDetails = 1 << 17,
  kInArticleBody = 1 << 18,  // itemprop="articleBody"
};
inline constexpr int kTraitCount = 19;
// What stands before or beside the page: a dialog, and what the capture saw hidden.
inline constexpr uint32_t kAsideFromPage = kInDialog | kInStamped;

inline constexpr uint32_t kNone = 0xFFFFFFFF;

// Invariant: regions are in tree order, so a parent stands before its children, and the blocks of a
// region are consecutive.
struct Region {
  html::NodeId node = html::kNoNode;
  uint32_t parent = kNone;                            // index of a region; kNone for the body
  uint32_t first_block = 0, end_block = 0;            // half open
  uint32_t traits = 0;                                // of the element and its ancestors
  uint32_t first_class_word = 0, end_class_word = 0;  // into PageBlocks::class_words
  uint32_t signature = 0;  // hash of tag and classes: equal for the cards of a list
};

// Text that a reader sees as one line or paragraph. Inline elements do not divide it, two line
// breaks in a row do.
struct PageBlock {
  Span text;  // into PageBlocks::text, white space collapsed, never empty
  uint32_t region = 0;
  BlockKind kind = BlockKind::kParagraph;
  uint8_t level = 0;            // of a heading
  uint32_t link_bytes = 0;      // of the text, inside links
  uint32_t emphasis_bytes = 0;  // inside <b>, <strong>, <em>, <i>, <small>
  uint16_t links = 0;
  bool has_time = false;                              // a <time> element
  uint32_t first_class_word = 0, end_class_word = 0;  // of inline elements it begins with
  html::NodeId first_node = html::kNoNode, last_node = html::kNoNode;  // its text nodes
};

// A picture, video or embedded page, and the block before which it stands.
struct Medium {
  html::NodeId node = html::kNoNode;
  uint32_t region = 0;
  uint32_t before_block = 0;
};

// A value without views: it outlives the document but for the node ids.
struct PageBlocks {
  std::string text;  // of all blocks, one a line
  std::vector<PageBlock> blocks;
  std::vector<Region> regions;
  std::vector<Medium> media;
  std::vector<uint32_t> class_words;  // hashes of the words in class, id, itemprop and role
  std::vector<Span> notes;  // of text, in order: the marks of footnotes, "1" or "[1]" behind a word
  bool is_whole = true;     // nothing was left out

  std::string_view TextOf(const PageBlock& block) const { return block.text.In(text); }
};

}  // namespace lede::article
