// The body as HTML that is safe to show as it is.
#include "article/body/write_body_html.h"

#include <algorithm>
#include <vector>

#include "article/body/linked_ids.h"
#include "article/body/write_body_text.h"
#include "article/body/write_figure.h"
#include "article/body/write_inline_html.h"

namespace lede::article {
namespace {

using html::Tag;

constexpr size_t kMaxNesting = 12;  // lists and quotes inside each other; deeper ones are flattened

// An open element around blocks: a list, its item, a quote, a table, its row.
struct Wrapper {
  uint32_t region;
  std::string_view name;
};

std::string_view WrapperName(Tag tag, std::string_view outer, bool in_row) {
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
      return in_row ? "table" : "";
    case Tag::kTr:
      return in_row && outer == "table" ? "tr" : "";
    default:
      return "";
  }
}

bool IsItem(std::string_view name) { return name == "li" || name == "dt" || name == "dd"; }

class BodyWriter {
 public:
  BodyWriter(const html::Document& document, const PageBlocks& page, const BodyParts& parts,
             const data::Lexicon& embed_hosts, std::string_view base_url)
      : document_(document),
        page_(page),
        parts_(parts),
        base_url_(base_url),
        ids_(document),
        figures_(document, page, parts, embed_hosts, base_url) {}

  std::string Run() {
    html_.reserve(2 * TextSize(page_, parts_));
    size_t medium = 0;
    for (size_t i = 0; i <= page_.blocks.size(); ++i) {
      for (; medium < page_.media.size() && page_.media[medium].before_block <= i; ++medium) {
        if (parts_.media[medium]) WriteMedium(page_.media[medium]);
      }
      if (i < page_.blocks.size() && parts_.blocks[i]) WriteBlock(page_.blocks[i]);
    }
    CloseTo(0);
    return std::move(html_);
  }

 private:
  // A figure stands beside lists and tables, never inside: they are closed before it.
  void WriteMedium(const Medium& medium) {
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
      WriteId(block);
      html_ += '>';
    }
    WriteInline(block);
    if (!name.empty()) html_.append("</").append(name).append(">");
    item_is_new_ = false;
  }

  // Its own, or that of an element it is the first line of: a chapter's is its heading's.
  void WriteId(const PageBlock& block) {
    const uint32_t wrapper = open_.empty() ? kNone : open_.back().region;
    for (uint32_t r = block.region; r != wrapper; r = page_.regions[r].parent) {
      const Region& region = page_.regions[r];
      if (&page_.blocks[region.first_block] != &block || ids_.Append(region.node, &html_)) return;
    }
  }

  void WriteInline(const PageBlock& block) {
    AppendInlineHtml(document_, page_, block, &ids_, base_url_, &html_);
  }

  bool InRow() const { return !open_.empty() && open_.back().name == "tr"; }

  // Empty for the first line of a list's item, which needs no paragraph.
  std::string_view ElementOf(const PageBlock& block) const {
    if (block.kind == BlockKind::kHeading) {
      constexpr std::string_view kLevels = "h2h3h4h5h6";
      return kLevels.substr(2 * std::clamp<size_t>(block.level, 2, 6) - 4, 2);
    }
    if (block.kind == BlockKind::kCode) return "pre";
    const bool first_in_item = item_is_new_ && !open_.empty() && IsItem(open_.back().name);
    return first_in_item ? "" : "p";
  }

  // The lists, quotes and tables around a block, outermost first.
  std::vector<Wrapper> PathOf(const PageBlock& block) const {
    std::vector<uint32_t> regions;
    for (uint32_t r = block.region; r != kNone; r = page_.regions[r].parent) regions.push_back(r);
    std::vector<Wrapper> path;
    const bool in_row = block.kind == BlockKind::kTableRow;
    for (auto it = regions.rbegin(); it != regions.rend() && path.size() < kMaxNesting; ++it) {
      const std::string_view outer = path.empty() ? std::string_view() : path.back().name;
      const std::string_view name =
          WrapperName(document_.tag(page_.regions[*it].node), outer, in_row);
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
      ids_.Append(page_.regions[path[i].region].node, &html_);
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
  LinkedIds ids_;
  FigureWriter figures_;
  std::string html_;
  std::vector<Wrapper> open_;
  bool item_is_new_ = false;
};

}  // namespace

std::string WriteBodyHtml(const html::Document& document, const PageBlocks& page,
                          const BodyParts& parts, const data::Lexicon& embed_hosts,
                          std::string_view base_url) {
  return BodyWriter(document, page, parts, embed_hosts, base_url).Run();
}

}  // namespace lede::article
