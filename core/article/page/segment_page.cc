// Divides a page's tree into blocks of text.
#include "article/page/segment_page.h"

#include <algorithm>

#include "article/page/class_words.h"
#include "article/page/merge_table_rows.h"
#include "article/page/note_mark.h"
#include "article/page/visible.h"
#include "article/strings/collapse_space.h"
#include "base/ascii.h"
#include "base/limits.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::kNoNode;
using html::NodeId;
using html::Tag;

uint32_t TraitsOfRole(std::string_view role) {
  if (role == "navigation" || role == "menu" || role == "menubar") return kInNav;
  if (role == "banner") return kInHeader;
  if (role == "contentinfo") return kInFooter;
  if (role == "complementary") return kInAside;
  if (role == "dialog" || role == "alertdialog") return kInDialog;
  if (role == "search" || role == "form") return kInForm;
  if (role == "main") return kInMain;
  if (role == "article") return kInArticle;
  return 0;
}

uint32_t TraitsOfTag(Tag tag) {
  switch (tag) {
    case Tag::kArticle:
      return kInArticle;
    case Tag::kMain:
      return kInMain;
    case Tag::kAside:
      return kInAside;
    case Tag::kNav:
      return kInNav;
    case Tag::kHeader:
      return kInHeader;
    case Tag::kFooter:
      return kInFooter;
    case Tag::kForm:
    case Tag::kSearch:
    case Tag::kFieldset:
      return kInForm;
    case Tag::kFigure:
      return kInFigure;
    case Tag::kFigcaption:
    case Tag::kCaption:
      return kInCaption;
    case Tag::kTable:
      return kInTable;
    case Tag::kUl:
    case Tag::kOl:
    case Tag::kDl:
    case Tag::kMenu:
    case Tag::kDir:
      return kInList;
    case Tag::kBlockquote:
      return kInQuote;
    case Tag::kDialog:
      return kInDialog;
    case Tag::kAddress:
      return kInAddress;
    case Tag::kDetails:
      return kInDetails;
    default:
      return 0;
  }
}

uint32_t TraitsOf(const Document& document, NodeId element) {
  uint32_t traits = TraitsOfTag(document.tag(element));
  traits |= TraitsOfRole(document.attribute(element, Attr::kRole));
  if (EqualsIgnoreAsciiCase(document.attribute(element, Attr::kItemprop), "articlebody")) {
    traits |= kInArticleBody;
  }
  // Web apps may hide the whole <body> until their script has run.
  const Hiding hiding =
      document.tag(element) == Tag::kBody ? Hiding::kNone : HidingOf(document, element);
  if (hiding == Hiding::kByMarkup) traits |= kInHidden;
  if (hiding == Hiding::kStamped) traits |= kInStamped;
  return traits;
}

bool IsEmphasis(Tag tag) {
  return tag == Tag::kB || tag == Tag::kStrong || tag == Tag::kEm || tag == Tag::kI ||
         tag == Tag::kSmall;
}

// What the block-level ancestors say about the text inside them.
struct Frame {
  uint32_t region = 0;
  BlockKind kind = BlockKind::kParagraph;
  uint8_t level = 0;
};

Frame FrameInside(Frame outer, Tag tag) {
  switch (tag) {
    case Tag::kH1:
    case Tag::kH2:
    case Tag::kH3:
    case Tag::kH4:
    case Tag::kH5:
    case Tag::kH6:
      outer.kind = BlockKind::kHeading;
      outer.level = static_cast<uint8_t>(1 + static_cast<int>(tag) - static_cast<int>(Tag::kH1));
      break;
    case Tag::kLi:
    case Tag::kDt:
    case Tag::kDd:
      outer.kind = BlockKind::kListItem;
      break;
    case Tag::kBlockquote:
      outer.kind = BlockKind::kQuote;
      break;
    case Tag::kTd:
    case Tag::kTh:
      outer.kind = BlockKind::kTableRow;
      break;
    case Tag::kPre:
    case Tag::kListing:
    case Tag::kXmp:
      outer.kind = BlockKind::kCode;
      break;
    default:
      break;
  }
  return outer;
}

class Segmenter {
 public:
  Segmenter(const Document& document, uint32_t left_out)
      : document_(document), left_out_(left_out), class_words_(document) {}

  PageBlocks Run() {
    const NodeId top = document_.body() == kNoNode ? html::kRoot : document_.body();
    frames_.push_back({});
    NodeId node = top;
    while (node != kNoNode) {
      const bool inside = Enter(node);
      if (inside && document_[node].first_child != kNoNode) {
        node = document_[node].first_child;
        continue;
      }
      if (inside) Leave(node);
      while (node != top && document_[node].next == kNoNode) {
        node = document_[node].parent;
        Leave(node);
      }
      node = node == top ? kNoNode : document_[node].next;
    }
    Flush();
    return std::move(page_);
  }

 private:
  // Returns false if the contents of `node` are to be skipped.
  bool Enter(NodeId node) {
    if (document_.IsText(node)) {
      AddText(node);
      return false;
    }
    if (node == html::kRoot) return true;
    if (!document_.IsElement(node)) return false;
    const Tag tag = document_.tag(node);
    if (IsMedium(tag)) AddMedium(node);
    if (IsWithoutText(document_, node)) return tag == Tag::kNoscript ? EnterNoscript(node) : false;
    if (IsEmbeddedPost(document_, node)) {
      Flush();
      AddMedium(node);
      return false;
    }
    if (IsBlockLevel(tag)) {
      const uint32_t traits = TraitsOf(document_, node);
      if (node != document_.body() && (traits & left_out_)) {
        page_.is_whole = false;
        return false;
      }
      EnterRegion(node, tag, traits);
    } else if (tag == Tag::kBr) {
      BreakLine();
    } else {
      if (node != document_.body() && IsHidden(node)) return false;
      EnterInline(node, tag);
    }
    return true;
  }

  // IsHiddenInline, but with cached results for class attributes.
  bool IsHidden(NodeId node) {
    return HidingOf(document_, node) != Hiding::kNone ||
           for_screen_readers_.Get(document_.attribute(node, Attr::kClass), IsForScreenReaders);
  }

  // A <noscript> contains the image that a script would have loaded; its text is not shown.
  bool EnterNoscript(NodeId node) {
    const NodeId image = document_.FindFirst(node, Tag::kImg);
    if (image != kNoNode) AddMedium(image);
    return false;
  }

  void EnterRegion(NodeId node, Tag tag, uint32_t traits) {
    Flush();
    Frame frame = FrameInside(frames_.back(), tag);
    if (page_.regions.size() < limits::kMaxRegions) frame.region = AddRegion(node, traits);
    frames_.push_back(frame);
    StartBlock();
  }

  uint32_t AddRegion(NodeId node, uint32_t traits) {
    Region region;
    region.node = node;
    region.parent = page_.regions.empty() ? kNone : frames_.back().region;
    region.first_block = static_cast<uint32_t>(page_.blocks.size());
    region.traits = traits;
    if (region.parent != kNone) region.traits |= page_.regions[region.parent].traits;
    if (link_depth_ > 0) region.traits |= kInLink;
    region.first_class_word = static_cast<uint32_t>(page_.class_words.size());
    class_words_.Append(node, &page_.class_words);
    region.end_class_word = static_cast<uint32_t>(page_.class_words.size());
    region.signature = class_words_.SignatureOf(node);
    page_.regions.push_back(region);
    return static_cast<uint32_t>(page_.regions.size() - 1);
  }

  void EnterInline(NodeId node, Tag tag) {
    if (note_ == kNoNode && (tag == Tag::kA || tag == Tag::kSup) &&
        IsNoteMark(document_, node, std::string_view(page_.text).substr(block_.text.start))) {
      note_ = node;
      page_.notes.push_back(Span{static_cast<uint32_t>(page_.text.size()), 0});
    }
    if (tag == Tag::kA) {
      if (link_depth_++ == 0) ++block_.links;
    } else if (IsEmphasis(tag)) {
      ++emphasis_depth_;
    } else if (tag == Tag::kTime) {
      block_.has_time = true;
    }
    if (BlockIsEmpty()) class_words_.Append(node, &page_.class_words);
  }

  void Leave(NodeId node) {
    if (!document_.IsElement(node)) return;
    const Tag tag = document_.tag(node);
    if (node == note_) {
      note_ = kNoNode;
      page_.notes.back().end = static_cast<uint32_t>(page_.text.size());
    }
    if (tag == Tag::kA) {
      --link_depth_;
    } else if (IsEmphasis(tag)) {
      --emphasis_depth_;
    } else if (IsBlockLevel(tag)) {
      Flush();
      page_.regions[frames_.back().region].end_block = static_cast<uint32_t>(page_.blocks.size());
      frames_.pop_back();
      StartBlock();
    }
  }

  bool BlockIsEmpty() const { return page_.text.size() == block_.text.start; }

  void AddText(NodeId node) {
    const size_t before = page_.text.size();
    if (BlockIsEmpty() && block_.links > 0 && link_depth_ == 0) block_.links = 0;
    if (frames_.back().kind == BlockKind::kCode) {
      page_.text += document_.text(node);
    } else {
      AppendCollapsed(document_.text(node), &page_.text);
    }
    const uint32_t added = static_cast<uint32_t>(page_.text.size() - before);
    if (added == 0) return;
    if (block_.first_node == kNoNode) {
      block_.first_node = node;
      block_.end_class_word = static_cast<uint32_t>(page_.class_words.size());
    }
    block_.last_node = node;
    if (link_depth_ > 0) block_.link_bytes += added;
    if (emphasis_depth_ > 0) block_.emphasis_bytes += added;
    if (added > 1 || page_.text.back() != ' ') just_broken_ = false;
  }

  // Two line breaks with nothing between them separate paragraphs.
  void BreakLine() {
    if (frames_.back().kind == BlockKind::kCode) {
      page_.text += '\n';
    } else if (just_broken_) {
      Flush();
      StartBlock();
    } else if (!BlockIsEmpty()) {
      if (page_.text.back() == ' ') page_.text.pop_back();
      page_.text += '\n';
      just_broken_ = true;
    }
  }

  void AddMedium(NodeId node) {
    if (page_.media.size() == limits::kMaxMedia) return;
    // A medium in the middle of a line is placed after the line, one at its start before it.
    const uint32_t before = static_cast<uint32_t>(page_.blocks.size()) + (BlockIsEmpty() ? 0 : 1);
    page_.media.push_back({node, frames_.back().region, before});
  }

  void StartBlock() {
    block_ = PageBlock{};
    block_.text.start = static_cast<uint32_t>(page_.text.size());
    block_.links = link_depth_ > 0 ? 1 : 0;
    block_.first_class_word = block_.end_class_word =
        static_cast<uint32_t>(page_.class_words.size());
    just_broken_ = false;
  }

  void Flush() {
    std::string& text = page_.text;
    size_t end = text.size();
    while (end > block_.text.start && IsAsciiSpace(text[end - 1])) --end;
    text.resize(end);
    if (end == block_.text.start || page_.regions.empty() ||
        page_.blocks.size() >= limits::kMaxBlocks) {
      text.resize(block_.text.start);
      return;
    }
    const Frame& frame = frames_.back();
    block_.text.end = static_cast<uint32_t>(end);
    block_.region = frame.region;
    block_.kind = frame.kind;
    block_.level = frame.level;
    text += '\n';
    page_.blocks.push_back(block_);
    StartBlock();
  }

  const Document& document_;
  const uint32_t left_out_;  // traits
  ClassWords class_words_;
  NameMemo<bool> for_screen_readers_;
  PageBlocks page_;
  std::vector<Frame> frames_;
  PageBlock block_;  // the one being read
  int link_depth_ = 0, emphasis_depth_ = 0;
  bool just_broken_ = false;
  NodeId note_ = kNoNode;  // the mark of a footnote that is being read
};

}  // namespace

PageBlocks SegmentPage(const Document& document, uint32_t left_out) {
  PageBlocks page = Segmenter(document, left_out).Run();
  MergeTableRows(document, &page);
  return page;
}

}  // namespace lede::article
