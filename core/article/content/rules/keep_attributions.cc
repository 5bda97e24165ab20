// Keeps the lines that say who is quoted.
#include "article/content/rules/keep_attributions.h"

#include <algorithm>

namespace lede::article {
namespace {

constexpr int kMaxSteps = 6;         // from a line up to its quotation
constexpr uint32_t kMaxBlocks = 8;   // a longer quotation is a text of its own
constexpr uint32_t kMaxLines = 2;    // a name and a role
constexpr uint32_t kMostWords = 12;  // of a line

bool IsQuotation(const html::Document& document, const ClassRoles& roles, html::NodeId node) {
  return document.tag(node) == html::Tag::kBlockquote ||
         (roles.Of(document, node) & kRoleQuote) != 0;
}

// The end of the blocks of the largest quotation around a block; 0 if there is none.
uint32_t EndOfQuotation(const html::Document& document, const ClassRoles& roles,
                        const PageBlocks& page, uint32_t r) {
  uint32_t end = 0;
  for (int step = 0; step < kMaxSteps && r != kNone; ++step, r = page.regions[r].parent) {
    const Region& region = page.regions[r];
    if (region.end_block - region.first_block > kMaxBlocks) break;
    const bool frames = end > 0 && document.tag(region.node) == html::Tag::kFigure;
    if (frames || IsQuotation(document, roles, region.node)) end = region.end_block;
  }
  return end;
}

bool IsAttribution(const PageFacts& facts, uint32_t i) {
  const uint32_t words = facts.words.CountOf(i);
  return words > 0 && words <= kMostWords && !facts.words.figures[i].ends_sentence &&
         facts.page.blocks[i].kind != BlockKind::kHeading;
}

}  // namespace

void KeepAttributions(const html::Document& document, const ClassRoles& roles,
                      const PageFacts& facts, BodyParts* parts) {
  const uint32_t count = static_cast<uint32_t>(parts->blocks.size());
  for (uint32_t i = 0; i + 1 < count; ++i) {
    if (!parts->blocks[i] || parts->blocks[i + 1]) continue;
    const uint32_t end = EndOfQuotation(document, roles, facts.page, facts.page.blocks[i].region);
    const uint32_t end_lines = std::min(end, i + 1 + kMaxLines);
    while (i + 1 < end_lines && IsAttribution(facts, i + 1)) parts->blocks[++i] = kInBody;
  }
}

}  // namespace lede::article
