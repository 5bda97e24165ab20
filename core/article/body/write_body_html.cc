// Writes the body as HTML that is safe to display.
#include "article/body/write_body_html.h"

#include <algorithm>
#include <vector>

#include "article/body/linked_ids.h"
#include "article/body/write_body_text.h"
#include "article/body/write_figure.h"
#include "article/body/write_inline_html.h"
#include "article/page/sign_lines.h"
#include "base/limits.h"

namespace lede::article {
namespace {

using html::Tag;

constexpr size_t kMaxNesting = 12;  // nested lists and quotes; deeper ones are flattened

// An open element around blocks: a list or its item, a quote, a table or its row.
struct Wrapper {
  uint32_t region;
  std::string_view name;
};

std::string_view WrapperName(Tag tag, std::string_view outer, bool in_table) {
  switch (tag) {
    case Tag::kUl:
    case Tag::kMenu:
    case Tag::kDir:
      return "ul";
    case Tag::kOl:
      return "ol";
    case Tag::kDl:
      return "dl";
    case Tag::kLi:
      return outer == "ul" || outer == "ol" ? "li" : "";
    case Tag::kDt:
      return outer == "dl" ? "dt" : "";
    case Tag::kDd:
      return outer == "dl" ? "dd" : "";
    case Tag::kBlockquote:
      return "blockquote";
    case Tag::kTable:
      return in_table ? "table" : "";
    case Tag::kTr:
      return in_table && outer == "table" ? "tr" : "";
    default:
      return "";
  }
}

bool IsItem(std::string_view name) { return name == "li" || name == "dt" || name == "dd"; }

class BodyWriter {
 public:
  BodyWriter(const html::Document& document, const PageBlocks& page, const BodyParts& parts,
             const FigureLists& lists, std::string_view base_url)
      : document_(document),
        page_(page),
        parts_(parts),
        base_url_(base_url),
        longest_(limits::kHtmlOfAnyPage + document.page_bytes() / 2 * 3),
        ids_(document, page, parts, base_url),
        figures_(document, page, parts, lists, base_url) {}

  std::string Run() {
    // Reserved memory that is never touched costs nothing, while growing would hold the text twice.
    html_.reserve(std::max(2 * TextSize(page_, parts_), document_.page_bytes()));
    size_t medium = 0;
    for (uint32_t i = 0; i <= page_.blocks.size() && html_.size() < longest_; ++i) {
      const bool kept = i < page_.blocks.size() && parts_.blocks[i];
      html::NodeId rule = kept ? RuleBefore(i) : html::kNoNode;
      for (; medium < page_.media.size() && page_.media[medium].before_block <= i; ++medium) {
        if (rule < page_.media[medium].node) WriteRule(&rule);
        if (parts_.media[medium]) WriteMedium(page_.media[medium]);
      }
      if (rule != html::kNoNode) WriteRule(&rule);
      if (kept) WriteBlock(page_.blocks[i]);
    }
    CloseTo(0);
    return std::move(html_);
  }

 private:
  // A separator (<hr> or row of signs) between the kept block and the one directly before it. One
  // element must contain both blocks and the line; lines around an advertisement are on their own.
  html::NodeId RuleBefore(uint32_t block) {
    html::NodeId rule = html::kNoNode;
    uint32_t before = block;  // index after the block before the separator
    for (; before > 0 && IsRuleBlock(before - 1); --before) {
      rule = page_.blocks[before - 1].first_node;
    }
    for (; rule_ < page_.regions.size() && page_.regions[rule_].first_block <= block; ++rule_) {
      const Region& region = page_.regions[rule_];
      if (region.first_block < before || document_.tag(region.node) != Tag::kHr) continue;
      const Region& outer = page_.regions[region.parent];
      if (outer.first_block < before && outer.end_block > block) rule = region.node;
    }
    return before > 0 && parts_.blocks[before - 1] ? rule : html::kNoNode;
  }

  bool IsRuleBlock(uint32_t block) const {
    return !parts_.blocks[block] && SignsOf(page_.TextOf(page_.blocks[block])) == Signs::kRule;
  }

  void WriteRule(html::NodeId* rule) {
    CloseTo(0);
    html_ += "<hr>";
    *rule = html::kNoNode;
  }

  // Figures are never inside lists or tables; these are closed first.
  void WriteMedium(const Medium& medium) {
    if (html_.size() >= longest_) return;
    const std::string figure = figures_.Write(medium);
    if (figure.empty()) return;
    CloseTo(0);
    html_ += figure;
  }

  void WriteBlock(const PageBlock& block) {
    EnterWrappers(PathOf(block));
    if (block.kind == BlockKind::kTableRow && InRow()) {
      WriteInline(block);
      return;
    }
    const std::string_view name = ElementOf(block);
    if (!name.empty()) {
      html_.append("<").append(name);
      ids_.AppendBefore(block.first_node, &html_);
      html_ += '>';
    }
    WriteInline(block);
    if (!name.empty()) html_.append("</").append(name).append(">");
    item_is_new_ = false;
  }

  void WriteInline(const PageBlock& block) {
    AppendInlineHtml(document_, page_, block, &ids_, base_url_, longest_, &html_);
  }

  bool InRow() const { return !open_.empty() && open_.back().name == "tr"; }

  bool IsTableCaption(const PageBlock& block) const {
    return document_.tag(page_.regions[block.region].node) == Tag::kCaption;
  }

  // Empty for the first line of a list item, which needs no paragraph.
  std::string_view ElementOf(const PageBlock& block) const {
    if (block.kind == BlockKind::kHeading) {
      constexpr std::string_view kLevels = "h2h3h4h5h6";
      return kLevels.substr(2 * std::clamp<size_t>(block.level, 2, 6) - 4, 2);
    }
    if (block.kind == BlockKind::kCode) return "pre";
    if (IsTableCaption(block)) return "caption";
    const bool first_in_item = item_is_new_ && !open_.empty() && IsItem(open_.back().name);
    return first_in_item ? "" : "p";
  }

  // The lists, quotes and tables around a block, outermost first.
  std::vector<Wrapper> PathOf(const PageBlock& block) const {
    std::vector<uint32_t> regions;
    for (uint32_t r = block.region; r != kNone; r = page_.regions[r].parent) regions.push_back(r);
    std::vector<Wrapper> path;
    const bool in_table = block.kind == BlockKind::kTableRow || IsTableCaption(block);
    for (auto it = regions.rbegin(); it != regions.rend() && path.size() < kMaxNesting; ++it) {
      const std::string_view outer = path.empty() ? std::string_view() : path.back().name;
      const std::string_view name =
          WrapperName(document_.tag(page_.regions[*it].node), outer, in_table);
      if (!name.empty()) path.push_back({*it, name});
    }
    return path;
  }

  void EnterWrappers(const std::vector<Wrapper>& path) {
    size_t common = 0;
    while (common < open_.size() && common < path.size() &&
           open_[common].region == path[common].region) {
      ++common;
    }
    CloseTo(common);
    for (size_t i = common; i < path.size(); ++i) {
      html_.append("<").append(path[i].name);
      ids_.AppendBefore(page_.regions[path[i].region].node + 1, &html_);
      html_ += '>';
      open_.push_back(path[i]);
      item_is_new_ = IsItem(path[i].name);
    }
  }

  void CloseTo(size_t depth) {
    while (open_.size() > depth) {
      html_.append("</").append(open_.back().name).append(">");
      open_.pop_back();
      item_is_new_ = false;
    }
  }

  const html::Document& document_;
  const PageBlocks& page_;
  const BodyParts& parts_;
  const std::string_view base_url_;
  const size_t longest_;  // bytes; everything beyond is left out
  LinkedIds ids_;
  FigureWriter figures_;
  std::string html_;
  std::vector<Wrapper> open_;
  bool item_is_new_ = false;
  uint32_t rule_ = 0;  // the next region that may be an <hr>
};

}  // namespace

std::string WriteBodyHtml(const html::Document& document, const PageBlocks& page,
                          const BodyParts& parts, const FigureLists& lists,
                          std::string_view base_url) {
  return BodyWriter(document, page, parts, lists, base_url).Run();
}

}  // namespace lede::article
