// Finds the elements in which a page shows headline, byline and dates.
#include "article/metadata/sources/shown_parts.h"

#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::kNoNode;
using html::NodeId;
using html::Tag;

// Properties that elements inherit from their ancestors.
struct Surroundings {
  bool aside = false;
  bool in_article = false;
  bool quoted = false;
};

bool IsAsideTag(Tag tag) { return tag == Tag::kNav || tag == Tag::kFooter || tag == Tag::kAside; }

bool IsHidden(const Document& document, NodeId id) {
  switch (document.tag(id)) {
    case Tag::kScript:
    case Tag::kStyle:
    case Tag::kTemplate:
    case Tag::kNoscript:
    case Tag::kSvg:
      return true;
    default:
      return document.has_attribute(id, Attr::kDataLedeHidden);
  }
}

class Finder {
 public:
  Finder(const Document& document, const ClassRoles& roles) : document_(document), roles_(roles) {}

  ShownParts Find() {
    const NodeId body = document_.body();
    if (body == kNoNode) return {};
    MarkHolders(body);
    surroundings_.resize(document_.size());
    for (NodeId id = body; id != kNoNode;) {
      if (!document_.IsElement(id)) {
        id = document_.Next(id, body);
        continue;
      }
      if (IsHidden(document_, id)) {
        id = document_.NextSkippingChildren(id, body);
        continue;
      }
      Visit(id);
      id = document_.Next(id, body);
    }
    return std::move(parts_);
  }

 private:
  // An element that contains a headline is not an aside, whatever its name says.
  void MarkHolders(NodeId body) {
    holds_headline_.resize(document_.size());
    for (NodeId id = body; id != kNoNode; id = document_.Next(id, body)) {
      if (document_.tag(id) != Tag::kH1) continue;
      for (NodeId up = id; up != kNoNode && !holds_headline_[up]; up = document_[up].parent)
        holds_headline_[up] = 1;
    }
  }

  void Visit(NodeId id) {
    const Tag tag = document_.tag(id);
    const NodeId parent = document_[id].parent;
    Surroundings around = parent == kNoNode ? Surroundings{} : surroundings_[parent];
    uint32_t roles = roles_.Of(document_, id, &memo_);
    if (tag == Tag::kA && (roles & kRoleByline) == 0 &&
        roles_.IsAuthorPath(document_.attribute(id, Attr::kHref)))
      roles |= kRoleAuthorPath;
    // Another <article>, after the one with the headline, is a teaser.
    around.in_article =
        around.in_article || tag == Tag::kMain || (tag == Tag::kArticle && holds_headline_[id]);
    if (!holds_headline_[id] && tag != Tag::kBody && tag != Tag::kMain) {
      around.quoted = around.quoted || tag == Tag::kBlockquote || (roles & kRoleQuote) != 0;
      // "headline-footer" is below the headline, not below the article.
      const bool head = (roles & (kRoleByline | kRoleDate | kRolePublished | kRoleHeadline)) != 0;
      around.aside = around.aside || (!head && (IsAsideTag(tag) || (roles & kRoleAside) != 0));
    }
    surroundings_[id] = around;
    Keep(id, tag, roles, around);
  }

  void Keep(NodeId id, Tag tag, uint32_t roles, const Surroundings& around) {
    const ShownPart part{id, order_++, roles, around.aside, around.in_article};
    const auto put = [&part](std::vector<ShownPart>* list) {
      if (list->size() < kMaxParts) list->push_back(part);
    };
    const bool heading = tag == Tag::kH1 || tag == Tag::kH2 || tag == Tag::kH3;
    if (tag == Tag::kH1 || (heading && (roles & kRoleHeadline) != 0) ||
        EqualsIgnoreAsciiCase(document_.attribute(id, Attr::kItemprop), "headline"))
      put(&parts_.headings);
    if (tag == Tag::kH2) put(&parts_.second);
    if (tag == Tag::kTime || (roles & (kRoleDate | kRolePublished | kRoleModified)) != 0)
      put(&parts_.times);
    // An author inside a quotation wrote the quotation.
    if ((roles & (kRoleByline | kRoleAuthorPath)) != 0 && !around.quoted) put(&parts_.bylines);
    if ((roles & kRoleStandfirst) != 0) put(&parts_.standfirsts);
  }

  const Document& document_;
  const ClassRoles& roles_;
  NameMemo<uint32_t> memo_;
  std::vector<uint8_t> holds_headline_;  // by node
  std::vector<Surroundings> surroundings_;
  uint32_t order_ = 0;
  ShownParts parts_;
};

}  // namespace

ShownParts FindShownParts(const Document& document, const ClassRoles& roles) {
  return Finder(document, roles).Find();
}

uint32_t ShownParts::OrderOf(html::NodeId headline) const {
  for (const ShownPart& part : headings) {
    if (part.node == headline) return part.order;
  }
  return 0;
}

}  // namespace lede::article
