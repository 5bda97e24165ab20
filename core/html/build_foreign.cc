// Builds the tree: SVG and MathML.
#include <algorithm>

#include "base/ascii.h"
#include "html/byte_class.h"
#include "html/tree_builder.h"

namespace lede::html {
namespace {

// HTML start tags that close all foreign content around them.
constexpr TagSet kBreaksOut = {
    Tag::kB,       Tag::kBig,  Tag::kBlockquote, Tag::kBody,  Tag::kBr,   Tag::kCenter,
    Tag::kCode,    Tag::kDd,   Tag::kDiv,        Tag::kDl,    Tag::kDt,   Tag::kEm,
    Tag::kEmbed,   Tag::kH1,   Tag::kH2,         Tag::kH3,    Tag::kH4,   Tag::kH5,
    Tag::kH6,      Tag::kHead, Tag::kHr,         Tag::kI,     Tag::kImg,  Tag::kLi,
    Tag::kListing, Tag::kMenu, Tag::kMeta,       Tag::kNobr,  Tag::kOl,   Tag::kP,
    Tag::kPre,     Tag::kRuby, Tag::kS,          Tag::kSmall, Tag::kSpan, Tag::kStrong,
    Tag::kStrike,  Tag::kSub,  Tag::kSup,        Tag::kTable, Tag::kTt,   Tag::kU,
    Tag::kUl,      Tag::kVar};
constexpr TagSet kMathGlyphs = {Tag::kMglyph, Tag::kMalignmark};

bool IsHtmlEncoding(std::string_view encoding) {
  return EqualsIgnoreAsciiCase(encoding, "text/html") ||
         EqualsIgnoreAsciiCase(encoding, "application/xhtml+xml");
}

}  // namespace

bool TreeBuilder::IsForeign(const Token& token) const {
  if (open_.empty() || token.kind == TokenKind::kEnd) return false;
  const OpenElement current = AdjustedCurrent();
  if (current.ns == Namespace::kHtml) return false;
  const bool start = token.kind == TokenKind::kStartTag;
  const bool text = token.kind == TokenKind::kText || token.kind == TokenKind::kNull;
  if ((current.traits & kIsTextPoint) != 0 && (text || (start && !kMathGlyphs.Has(token.tag))))
    return false;
  if (current.ns == Namespace::kMathml && current.tag == Tag::kAnnotationXml && start &&
      token.tag == Tag::kSvg)
    return false;
  return (current.traits & kIsHtmlPoint) == 0 || !(start || text);
}

TreeBuilder::Step TreeBuilder::InForeign(Token* token) {
  switch (token->kind) {
    case TokenKind::kNull:
      InsertText("\xEF\xBF\xBD");
      return Step::kDone;
    case TokenKind::kText:
      InsertText(token->data);
      if (html::SkipSpace(token->data, 0) < token->data.size()) frameset_ok_ = false;
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kStartTag:
      return InForeignStart(token);
    case TokenKind::kEndTag:
      return InForeignEnd(token);
    case TokenKind::kDoctype:
    case TokenKind::kEnd:
      break;
  }
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::InForeignStart(Token* token) {
  if (kBreaksOut.Has(token->tag) || IsStyledFont(*token)) return LeaveForeign(token);
  const Namespace ns = AdjustedCurrent().ns;
  const NodeId id = InsertElement(token, ns);
  if (token->self_closing) {
    open_.Pop();
  } else if (ns == Namespace::kMathml && token->tag == Tag::kAnnotationXml &&
             IsHtmlEncoding(document_.attribute(id, Attr::kEncoding))) {
    open_.AddTrait(kIsHtmlPoint);
  }
  return Step::kDone;
}

// <font> closes foreign content only if it has one of these attributes.
bool TreeBuilder::IsStyledFont(const Token& token) const {
  if (token.tag != Tag::kFont) return false;
  for (uint32_t i = 0; i < token.attribute_count; ++i) {
    const Attr name = writer_.attribute(token.first_attribute + i).name;
    if (name == Attr::kColor || name == Attr::kFace || name == Attr::kSize) return true;
  }
  return false;
}

TreeBuilder::Step TreeBuilder::LeaveForeign(Token* token) {
  while (open_.size() > 1 && open_.top().ns != Namespace::kHtml &&
         (open_.top().traits & (kIsTextPoint | kIsHtmlPoint)) == 0)
    open_.Pop();
  return DispatchAsHtml(token);
}

TreeBuilder::Step TreeBuilder::InForeignEnd(Token* token) {
  if (token->tag == Tag::kBr || token->tag == Tag::kP) return LeaveForeign(token);
  int index = SkipToName(open_.FindForeign(token->tag), *token);
  if (token->tag == Tag::kUnknown) {
    const Tag adjusted = SvgTagFromLowerName(token->data);
    if (adjusted != Tag::kUnknown) index = std::max(index, open_.FindForeign(adjusted));
  }
  const int html = open_.Nearest(kHtmlBound);
  if (index > html) {
    open_.PopTo(index);
  } else if (html > 0) {
    return DispatchAsHtml(token);
  }
  return Step::kDone;
}

}  // namespace lede::html
