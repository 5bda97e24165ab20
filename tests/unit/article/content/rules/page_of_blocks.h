// A page for the tests of the rules, which says which of its blocks the scorer kept.
#pragma once

#include <string>
#include <vector>

#include "article/content/scorer/block_model.h"
#include "article/page/body_parts.h"
#include "article/page/segment_page.h"
#include "html/parse.h"

namespace lede::article {

using List = std::vector<std::string>;

// A page split into blocks, all of which are kept except those that begin with "~".
struct Page {
  explicit Page(const std::string& html) : document(html::Parse(html)) {
    blocks = SegmentPage(document);
    words = ReadWords(blocks);
    figures = RegionFigures(blocks, words);
    evidence.blocks.resize(blocks.blocks.size());
    evidence.headline = evidence.byline = kNone;
    for (uint32_t i = 0; i < blocks.blocks.size(); ++i) {
      parts.blocks.push_back(blocks.TextOf(blocks.blocks[i])[0] != '~');
      const bool headline = blocks.blocks[i].kind == BlockKind::kHeading;
      if (headline && evidence.headline == kNone) evidence.headline = i;
    }
    parts.media.assign(blocks.media.size(), 1);
  }

  PageFacts facts() const { return {blocks, words, figures, evidence}; }

  List Kept() const {
    List kept;
    for (uint32_t i = 0; i < blocks.blocks.size(); ++i) {
      if (parts.blocks[i]) kept.emplace_back(blocks.TextOf(blocks.blocks[i]));
    }
    return kept;
  }

  html::Document document;
  PageBlocks blocks;
  BlockWords words;
  RegionFigures figures;
  Evidence evidence;
  BodyParts parts;
};

inline constexpr const char* kParagraph =
    "<p>The works are to last until the end of March and to cost two million crowns in all.</p>";

}  // namespace lede::article
