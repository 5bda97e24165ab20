// Writes the inline content of one block as allow-listed HTML.
#include "article/body/write_inline_html.h"

#include <algorithm>
#include <vector>

#include "article/body/html_text.h"
#include "article/page/visible.h"
#include "article/strings/collapse_space.h"
#include "article/url/resolve_url.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::kNoNode;
using html::NodeId;
using html::Tag;

bool IsAllowedInline(Tag tag) {
  switch (tag) {
    case Tag::kA:
    case Tag::kAbbr:
    case Tag::kB:
    case Tag::kBdi:
    case Tag::kCite:
    case Tag::kCode:
    case Tag::kDel:
    case Tag::kDfn:
    case Tag::kEm:
    case Tag::kI:
    case Tag::kIns:
    case Tag::kKbd:
    case Tag::kMark:
    case Tag::kQ:
    case Tag::kS:
    case Tag::kSamp:
    case Tag::kSmall:
    case Tag::kStrong:
    case Tag::kSub:
    case Tag::kSup:
    case Tag::kU:
    case Tag::kVar:
      return true;
    default:
      return false;
  }
}

constexpr size_t kMaxOpen = 16;  // nested inline elements; of deeper ones only the text is written

constexpr size_t kPiece = size_t{1} << 16;  // bytes of text written at a time

bool IsCell(Tag tag) { return tag == Tag::kTd || tag == Tag::kTh; }

// Walks the nodes of the block and keeps the open elements on its own stack.
class InlineWriter {
 public:
  InlineWriter(const Document& document, const PageBlock& block, NodeId top, LinkedIds& ids,
               std::string_view base_url, size_t longest, std::string* html)
      : document_(document),
        block_(block),
        top_(top),
        ids_(ids),
        base_url_(base_url),
        longest_(longest),
        html_(html) {}

  void Run() {
    OpenAncestors();
    while (WritePlace(block_.first_node, &LinkedIds::AppendBefore)) continue;
    for (NodeId node = block_.first_node; html_->size() < longest_;) {
      if (document_.IsText(node)) {
        AddText(document_.text(node));
        if (node == block_.last_node) break;
      }
      const bool inside = Enter(node);
      node = inside && document_[node].first_child != kNoNode ? document_[node].first_child
                                                              : After(node);
      if (node == kNoNode) break;
    }
    while (!open_.empty()) Close();
  }

 private:
  struct Opened {
    NodeId node;
    Tag tag;
  };

  // Returns false if the contents of `node` are not shown.
  bool Enter(NodeId node) {
    if (!document_.IsElement(node) || IsWithoutText(document_, node)) return false;
    const Tag tag = document_.tag(node);
    if (!IsBlockLevel(tag) && IsHiddenInline(document_, node)) return false;
    if (tag == Tag::kBr) {
      *html_ += "<br>";
      space_ = true;
    } else {
      Open(node);
    }
    return true;
  }

  // The next node in tree order that is not inside `node`. Closes the elements that are left.
  NodeId After(NodeId node) {
    for (; node != top_ && node != kNoNode; node = document_[node].parent) {
      if (!open_.empty() && open_.back().node == node) Close();
      if (document_[node].next != kNoNode) return document_[node].next;
    }
    return kNoNode;
  }

  void OpenAncestors() {
    std::vector<NodeId> path;
    for (NodeId n = document_[block_.first_node].parent; n != top_ && n != kNoNode;
         n = document_[n].parent) {
      path.push_back(n);
    }
    for (; !path.empty(); path.pop_back()) Open(path.back());
  }

  void Open(NodeId node) {
    const Tag tag = document_.tag(node);
    const bool cell = IsCell(tag) && block_.kind == BlockKind::kTableRow;
    std::string href;
    if (tag == Tag::kA) {
      const std::string_view given = document_.attribute(node, Attr::kHref);
      if (!given.empty()) href = ResolveUrl(given, base_url_);
    }
    if ((!cell && !IsAllowedInline(tag)) || (tag == Tag::kA && !IsSafeLink(href)) ||
        open_.size() >= kMaxOpen) {
      WritePlace(node, &LinkedIds::Append);
      return;
    }
    html_->append("<").append(html::NameOf(tag));
    ids_.Append(node, html_);
    if (tag == Tag::kA) AppendAttribute("href", href, html_);
    if (cell) {
      AddSpan("colspan", document_.attribute(node, Attr::kColspan));
      AddSpan("rowspan", document_.attribute(node, Attr::kRowspan));
    }
    *html_ += '>';
    open_.push_back({node, tag});
  }

  // An empty element for a place that has no element of its own in the body.
  bool WritePlace(NodeId node, bool (LinkedIds::*append)(NodeId, std::string*)) {
    const size_t begin = html_->size();
    *html_ += "<span";
    if (!(ids_.*append)(node, html_)) {
      html_->resize(begin);
      return false;
    }
    *html_ += "></span>";
    return true;
  }

  // Writes only numbers of at most three digits.
  void AddSpan(std::string_view name, std::string_view value) {
    if (value.empty() || value.size() > 3) return;
    if (AreAsciiDigits(value)) AppendAttribute(name, value, html_);
  }

  // Works in pieces, so that a long text is not copied as a whole in order to escape it.
  void AddText(std::string_view text) {
    while (!text.empty() && html_->size() < longest_) {
      size_t size = std::min(text.size(), kPiece);
      while (size < text.size() && (text[size] & 0xC0) == 0x80) ++size;
      AddPiece(text.substr(0, size));
      text.remove_prefix(size);
    }
  }

  void AddPiece(std::string_view text) {
    if (block_.kind == BlockKind::kCode) return AppendEscaped(text, html_);
    // Collapses white space across nodes to one space, as in the text.
    piece_.clear();
    AppendCollapsed(text, space_, &piece_);
    if (piece_.empty()) return;
    space_ = piece_.back() == ' ';
    AppendEscaped(piece_, html_);
  }

  void Close() {
    html_->append("</").append(html::NameOf(open_.back().tag)).append(">");
    open_.pop_back();
  }

  const Document& document_;
  const PageBlock& block_;
  const NodeId top_;
  LinkedIds& ids_;
  const std::string_view base_url_;
  const size_t longest_;
  std::string* html_;
  std::string piece_;
  std::vector<Opened> open_;
  bool space_ = true;  // no space may be written next
};

}  // namespace

void AppendInlineHtml(const Document& document, const PageBlocks& page, const PageBlock& block,
                      LinkedIds* ids, std::string_view base_url, size_t longest,
                      std::string* html) {
  if (block.first_node == kNoNode) return;
  InlineWriter(document, block, page.regions[block.region].node, *ids, base_url, longest, html)
      .Run();
}

}  // namespace lede::article
