// The tree of an HTML page: nodes in an arena, addressed by index.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "html/names.h"

namespace lede::html {

using NodeId = uint32_t;
inline constexpr NodeId kNoNode = 0xFFFFFFFF;
inline constexpr NodeId kRoot = 0;  // the document node of every Document

enum class NodeKind : uint8_t { kDocument, kDoctype, kElement, kText, kComment };
enum class Namespace : uint8_t { kHtml, kSvg, kMathml };

struct Attribute {
  Attr name = Attr::kUnknown;
  std::string_view raw_name;  // adjusted as the standard says, prefix included ("xlink:href")
  std::string_view value;
};

struct Node {
  NodeKind kind = NodeKind::kText;
  Namespace ns = Namespace::kHtml;
  Tag tag = Tag::kUnknown;
  NodeId parent = kNoNode, first_child = kNoNode, last_child = kNoNode;
  NodeId previous = kNoNode, next = kNoNode;  // siblings
  uint32_t first_attribute = 0, attribute_count = 0;
  std::string_view
      text;  // text and comments: the data; elements and doctype: the name as written, lower case
};

// Owns every node and every byte that is not a view into the page. The page's text must outlive the
// Document. A template's contents are the children of a `kContent` element under it.
class Document {
 public:
  const Node& operator[](NodeId id) const { return nodes_[id]; }
  size_t size() const { return nodes_.size(); }

  Tag tag(NodeId id) const {
    return nodes_[id].tag;
  }  // Tag::kUnknown for text and for elements without an enum
  bool IsElement(NodeId id) const { return nodes_[id].kind == NodeKind::kElement; }
  bool IsText(NodeId id) const { return nodes_[id].kind == NodeKind::kText; }

  const Attribute* attributes(NodeId id) const {
    return attributes_.data() + nodes_[id].first_attribute;
  }
  // The value, empty if the attribute is absent; `has_attribute` tells the two apart.
  std::string_view attribute(NodeId id, Attr name) const;
  std::string_view attribute(NodeId id, std::string_view name) const;
  bool has_attribute(NodeId id, Attr name) const;

  // Pre-order walk of the subtree under `top`, without recursion: the node after `id`, or kNoNode
  // at the end.
  //   for (NodeId n = top; n != kNoNode; n = document.Next(n, top))
  NodeId Next(NodeId id, NodeId top) const;
  NodeId NextSkippingChildren(NodeId id, NodeId top) const;

  // All text below `id`, as it stands.
  std::string TextContent(NodeId id) const;
  // The first element below `top` (in tree order) with this tag, or kNoNode.
  NodeId FindFirst(NodeId top, Tag tag) const;

  NodeId html() const { return html_; }  // the html, head and body elements
  NodeId head() const { return head_; }
  NodeId body() const { return body_; }
  bool truncated() const { return truncated_; }  // a budget of base/limits.h cut the page

 private:
  friend class TreeBuilder;
  std::vector<Node> nodes_;
  std::vector<Attribute> attributes_;
  std::deque<std::string>
      owned_;  // bytes that the page does not hold as such (decoded references, joined text)
  NodeId html_ = kNoNode, head_ = kNoNode, body_ = kNoNode;
  bool truncated_ = false;
};

}  // namespace lede::html
