// The tree of an HTML page: nodes in one array, addressed by index.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "html/names.h"
#include "html/text_store.h"

namespace lede::html {

using NodeId = uint32_t;
inline constexpr NodeId kNoNode = 0xFFFFFFFF;
inline constexpr NodeId kRoot = 0;  // the document node of every Document

enum class NodeKind : uint8_t { kDocument, kDoctype, kElement, kText, kComment };
enum class Namespace : uint8_t { kHtml, kSvg, kMathml };

// 28 bytes. Its name, text and attributes are read through the Document.
struct Node {
  NodeKind kind = NodeKind::kText;
  Namespace ns = Namespace::kHtml;
  Tag tag = Tag::kUnknown;  // kUnknown for text, and for elements whose name is not in the enum
  uint8_t flags = 0;        // for the parser only; see tree_writer.h
  NodeId parent = kNoNode, first_child = kNoNode, next = kNoNode;

 private:
  friend class Document;
  friend class TreeWriter;
  NodeId previous = kNoNode;  // the previous sibling; for a first child, the last child
  // Text and comments: the bytes. Elements and doctypes: index of the first attribute, and count.
  // An element whose name is not in the enum keeps it in the record before its first attribute.
  Slice data;
};
static_assert(sizeof(Node) == 28);

struct Attribute {
  Attr name = Attr::kUnknown;
  std::string_view raw_name;  // adjusted as the standard says, with its prefix ("xlink:href")
  std::string_view value;
};

// An attribute as stored; `raw_name` is used only if `name` is kUnknown.
struct AttributeRecord {
  Slice raw_name;
  Slice value;
  Attr name = Attr::kUnknown;
};

class AttributeRange;

// Owns all nodes, and all bytes that are not views into the page. The page's text must outlive the
// Document. Views become invalid when the Document is destroyed or moved. The contents of a
// template are the children of a `kContent` element below it.
class Document {
 public:
  // Nodes are numbered as the page's tags created them. This is tree order, except for what tables
  // and overlapping tags moved. Iterating by number is the fastest way to visit all nodes.
  const Node& operator[](NodeId id) const { return nodes_[id]; }
  size_t size() const { return nodes_.size(); }
  size_t page_bytes() const { return text_.page().size(); }

  Tag tag(NodeId id) const { return nodes_[id].tag; }
  bool IsElement(NodeId id) const { return nodes_[id].kind == NodeKind::kElement; }
  bool IsText(NodeId id) const { return nodes_[id].kind == NodeKind::kText; }

  // The data of text and comments; empty for other nodes.
  std::string_view text(NodeId id) const;
  // The name of an element or doctype, in lower case except for SVG names in camel case; empty for
  // other nodes.
  std::string_view name(NodeId id) const;

  // The previous sibling and the last child, or kNoNode.
  NodeId Previous(NodeId id) const;
  NodeId LastChild(NodeId id) const {
    const NodeId first = nodes_[id].first_child;
    return first == kNoNode ? kNoNode : nodes_[first].previous;
  }

  //   for (const Attribute attribute : document.attributes(id))
  AttributeRange attributes(NodeId id) const;
  // The value, or empty if there is no such attribute; `has_attribute` tells the two apart.
  std::string_view attribute(NodeId id, Attr name) const;
  std::string_view attribute(NodeId id, std::string_view name) const;
  bool has_attribute(NodeId id, Attr name) const;

  // Pre-order walk of the subtree at `top`, without recursion: returns the node after `id`, or
  // kNoNode at the end.
  //   for (NodeId n = top; n != kNoNode; n = document.Next(n, top))
  NodeId Next(NodeId id, NodeId top) const {
    const NodeId child = nodes_[id].first_child;
    return child != kNoNode ? child : NextSkippingChildren(id, top);
  }
  NodeId NextSkippingChildren(NodeId id, NodeId top) const;

  // All text below `id`, unchanged.
  std::string TextContent(NodeId id) const;
  // The first element below `top` (in tree order) with this tag, or kNoNode.
  NodeId FindFirst(NodeId top, Tag tag) const;

  NodeId html() const { return html_; }  // the html, head and body elements
  NodeId head() const { return head_; }
  NodeId body() const { return body_; }
  bool truncated() const { return truncated_; }  // the page exceeded a limit of base/limits.h

 private:
  friend class AttributeRange;
  friend class TreeWriter;

  const AttributeRecord* Find(NodeId id, Attr name) const;
  std::string_view NameOfRecord(const AttributeRecord& record) const {
    return record.name == Attr::kUnknown ? text_.View(record.raw_name) : NameOf(record.name);
  }

  std::vector<Node> nodes_;
  std::vector<AttributeRecord> attributes_;
  TextStore text_;
  NodeId html_ = kNoNode, head_ = kNoNode, body_ = kNoNode;
  bool truncated_ = false;
};

// The attributes of one node, in page order; each one is decoded on access.
class AttributeRange {
 public:
  class Iterator {
   public:
    Iterator(const Document* document, const AttributeRecord* record)
        : document_(document), record_(record) {}
    Attribute operator*() const {
      return {record_->name, document_->NameOfRecord(*record_),
              document_->text_.View(record_->value)};
    }
    Iterator& operator++() { return ++record_, *this; }
    bool operator==(const Iterator& other) const { return record_ == other.record_; }
    bool operator!=(const Iterator& other) const { return record_ != other.record_; }

   private:
    const Document* document_;
    const AttributeRecord* record_;
  };

  AttributeRange(const Document* document, const AttributeRecord* first, uint32_t size)
      : document_(document), first_(first), size_(size) {}
  Iterator begin() const { return {document_, first_}; }
  Iterator end() const { return {document_, first_ + size_}; }
  uint32_t size() const { return size_; }

 private:
  const Document* document_;
  const AttributeRecord* first_;
  uint32_t size_;
};

inline AttributeRange Document::attributes(NodeId id) const {
  const Node& node = nodes_[id];
  const bool has = node.kind == NodeKind::kElement || node.kind == NodeKind::kDoctype;
  return {this, attributes_.data() + (has ? node.data.begin : 0), has ? node.data.size : 0};
}

}  // namespace lede::html
