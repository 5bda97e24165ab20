// Builds the tree: the body. Long because the standard's "in body" mode has rules for almost every
// tag.
#include <algorithm>
#include <initializer_list>

#include "base/ascii.h"
#include "html/byte_class.h"
#include "html/tree_builder.h"

namespace lede::html {
TreeBuilder::Step TreeBuilder::InBody(Token* token) {
  switch (token->kind) {
    case TokenKind::kText:
      return InBodyText(*token);
    case TokenKind::kNull:
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kStartTag:
      return InBodyStart(token);
    case TokenKind::kEndTag:
      return InBodyEnd(token);
    case TokenKind::kEnd:
      return template_modes_.empty() ? Step::kDone : InTemplate(token);
  }
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::InBodyText(const Token& token) {
  Reconstruct();
  InsertText(token.data);
  if (frameset_ok_) frameset_ok_ = html::SkipSpace(token.data, 0) == token.data.size();
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::InBodyStart(Token* token) {
  switch (token->tag) {
    case Tag::kHtml:
      return StartHtml(token);
    case Tag::kBase:
    case Tag::kBasefont:
    case Tag::kBgsound:
    case Tag::kLink:
    case Tag::kMeta:
    case Tag::kNoframes:
    case Tag::kScript:
    case Tag::kStyle:
    case Tag::kTemplate:
    case Tag::kTitle:
      return InHeadStart(token);
    case Tag::kBody:
      return StartBody(token);
    case Tag::kFrameset:
      return StartFrameset(token);
    case Tag::kAddress:
    case Tag::kArticle:
    case Tag::kAside:
    case Tag::kBlockquote:
    case Tag::kCenter:
    case Tag::kDetails:
    case Tag::kDialog:
    case Tag::kDir:
    case Tag::kDiv:
    case Tag::kDl:
    case Tag::kFieldset:
    case Tag::kFigcaption:
    case Tag::kFigure:
    case Tag::kFooter:
    case Tag::kHeader:
    case Tag::kHgroup:
    case Tag::kMain:
    case Tag::kMenu:
    case Tag::kNav:
    case Tag::kOl:
    case Tag::kP:
    case Tag::kSearch:
    case Tag::kSection:
    case Tag::kSummary:
    case Tag::kUl:
      return StartBlock(token);
    case Tag::kH1:
    case Tag::kH2:
    case Tag::kH3:
    case Tag::kH4:
    case Tag::kH5:
    case Tag::kH6:
      CloseParagraph();
      if (open_.TopIsIn(kHeadings)) open_.Pop();
      InsertElement(token);
      return Step::kDone;
    case Tag::kPre:
    case Tag::kListing:
      skip_newline_ = true;
      frameset_ok_ = false;
      return StartBlock(token);
    case Tag::kForm:
      return StartForm(token);
    case Tag::kLi:
      return StartListItem(token, {Tag::kLi});
    case Tag::kDd:
    case Tag::kDt:
      return StartListItem(token, {Tag::kDd, Tag::kDt});
    case Tag::kPlaintext:
      tokenizer_.Enter(TextMode::kPlaintext, {});
      return StartBlock(token);
    case Tag::kButton:
      if (open_.HasInScope(Tag::kButton)) {
        open_.PopThrough(Tag::kButton);
      }
      frameset_ok_ = false;
      return StartOrdinary(token);
    case Tag::kA:
    case Tag::kB:
    case Tag::kBig:
    case Tag::kCode:
    case Tag::kEm:
    case Tag::kFont:
    case Tag::kI:
    case Tag::kNobr:
    case Tag::kS:
    case Tag::kSmall:
    case Tag::kStrike:
    case Tag::kStrong:
    case Tag::kTt:
    case Tag::kU:
      return StartFormatting(token);
    case Tag::kApplet:
    case Tag::kMarquee:
    case Tag::kObject:
      StartOrdinary(token);
      formatting_.PushMarker();
      frameset_ok_ = false;
      return Step::kDone;
    case Tag::kTable:
      if (!quirks_) CloseParagraph();
      InsertElement(token);
      frameset_ok_ = false;
      mode_ = Mode::kInTable;
      return Step::kDone;
    case Tag::kImage:
      token->tag = Tag::kImg;
      [[fallthrough]];
    case Tag::kArea:
    case Tag::kBr:
    case Tag::kEmbed:
    case Tag::kImg:
    case Tag::kKeygen:
    case Tag::kWbr:
      Reconstruct();
      InsertVoid(token);
      frameset_ok_ = false;
      return Step::kDone;
    case Tag::kInput:
      return StartInput(token);
    case Tag::kParam:
    case Tag::kSource:
    case Tag::kTrack:
      InsertVoid(token);
      return Step::kDone;
    case Tag::kHr:
      CloseParagraph();
      if (open_.HasInScope(Tag::kSelect)) open_.PopImpliedEnds();
      InsertVoid(token);
      frameset_ok_ = false;
      return Step::kDone;
    case Tag::kTextarea:
      EnterText(token, TextMode::kRcdata);
      skip_newline_ = true;
      frameset_ok_ = false;
      return Step::kDone;
    case Tag::kXmp:
      CloseParagraph();
      Reconstruct();
      [[fallthrough]];
    case Tag::kIframe:
      frameset_ok_ = false;
      [[fallthrough]];
    case Tag::kNoembed:
      EnterText(token, TextMode::kRawText);
      return Step::kDone;
    case Tag::kNoscript:
      if (!options_.scripting) return StartOrdinary(token);
      EnterText(token, TextMode::kRawText);
      return Step::kDone;
    case Tag::kSelect:
      return StartSelect(token);
    case Tag::kOptgroup:
    case Tag::kOption:
      return StartOption(token);
    case Tag::kRb:
    case Tag::kRtc:
      if (open_.HasInScope(Tag::kRuby)) open_.PopImpliedEnds();
      InsertElement(token);
      return Step::kDone;
    case Tag::kRp:
    case Tag::kRt:
      if (open_.HasInScope(Tag::kRuby)) open_.PopImpliedEnds(Tag::kRtc);
      InsertElement(token);
      return Step::kDone;
    case Tag::kMath:
      return StartForeign(token, Namespace::kMathml);
    case Tag::kSvg:
      return StartForeign(token, Namespace::kSvg);
    case Tag::kCaption:
    case Tag::kCol:
    case Tag::kColgroup:
    case Tag::kFrame:
    case Tag::kHead:
    case Tag::kTbody:
    case Tag::kTd:
    case Tag::kTfoot:
    case Tag::kTh:
    case Tag::kThead:
    case Tag::kTr:
      return Step::kDone;
    default:
      return StartOrdinary(token);
  }
}

TreeBuilder::Step TreeBuilder::StartHtml(Token* token) {
  if (!open_.Has(Tag::kTemplate)) writer_.MergeAttributes(token, open_[0].id);
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::StartBody(Token* token) {
  if (open_.size() < 2 || !open_[1].Is(Tag::kBody) || open_.Has(Tag::kTemplate)) return Step::kDone;
  frameset_ok_ = false;
  writer_.MergeAttributes(token, open_[1].id);
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::StartFrameset(Token* token) {
  if (open_.size() < 2 || !open_[1].Is(Tag::kBody) || !frameset_ok_) return Step::kDone;
  writer_.Detach(open_[1].id);
  body_ = kNoNode;
  open_.PopTo(1);
  InsertElement(token);
  mode_ = Mode::kInFrameset;
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::StartBlock(Token* token) {
  CloseParagraph();
  InsertElement(token);
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::StartOrdinary(Token* token) {
  Reconstruct();
  InsertElement(token);
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::StartForm(Token* token) {
  const bool in_template = open_.Has(Tag::kTemplate);
  if (form_ != kNoNode && !in_template) return Step::kDone;
  CloseParagraph();
  const NodeId id = InsertElement(token);
  if (!in_template) form_ = id;
  return Step::kDone;
}

// <li>, <dd> and <dt> close the nearest open element of `closes`, unless another block lies
// between.
TreeBuilder::Step TreeBuilder::StartListItem(Token* token, std::initializer_list<Tag> closes) {
  frameset_ok_ = false;
  const int nearest = std::max(open_.Find(*closes.begin()), open_.Find(*(closes.end() - 1)));
  if (open_.IsInScope(nearest, kListItemBound)) open_.PopTo(nearest);
  return StartBlock(token);
}

TreeBuilder::Step TreeBuilder::StartSelect(Token* token) {
  if (context_.Is(Tag::kSelect)) return Step::kDone;
  if (open_.HasInScope(Tag::kSelect)) {
    open_.PopThrough(Tag::kSelect);
    return Step::kDone;
  }
  frameset_ok_ = false;
  return StartOrdinary(token);
}

TreeBuilder::Step TreeBuilder::StartOption(Token* token) {
  if (open_.HasInScope(Tag::kSelect)) {
    open_.PopImpliedEnds(token->tag == Tag::kOption ? Tag::kOptgroup : Tag::kUnknown);
  } else if (open_.TopIs(Tag::kOption)) {
    open_.Pop();
  }
  return StartOrdinary(token);
}

TreeBuilder::Step TreeBuilder::StartInput(Token* token) {
  if (context_.Is(Tag::kSelect)) return Step::kDone;
  if (open_.HasInScope(Tag::kSelect)) open_.PopThrough(Tag::kSelect);
  Reconstruct();
  const NodeId id = writer_.MakeElement(token, Namespace::kHtml);
  writer_.Insert(id, PlaceToInsert());
  if (!EqualsIgnoreAsciiCase(document_.attribute(id, Attr::kType), "hidden")) frameset_ok_ = false;
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::StartForeign(Token* token, Namespace ns) {
  Reconstruct();
  InsertElement(token, ns);
  if (token->self_closing) open_.Pop();
  return Step::kDone;
}

void TreeBuilder::CloseParagraph() {
  if (!open_.HasInScope(Tag::kP, kButtonScope)) return;
  open_.PopThrough(Tag::kP);
}

TreeBuilder::Step TreeBuilder::InBodyEnd(Token* token) {
  switch (token->tag) {
    case Tag::kTemplate:
      return EndTemplate();
    case Tag::kBody:
      if (open_.HasInScope(Tag::kBody)) mode_ = Mode::kAfterBody;
      return Step::kDone;
    case Tag::kHtml:
      return open_.HasInScope(Tag::kBody) ? Again(Mode::kAfterBody) : Step::kDone;
    case Tag::kAddress:
    case Tag::kArticle:
    case Tag::kAside:
    case Tag::kBlockquote:
    case Tag::kButton:
    case Tag::kCenter:
    case Tag::kDetails:
    case Tag::kDialog:
    case Tag::kDir:
    case Tag::kDiv:
    case Tag::kDl:
    case Tag::kFieldset:
    case Tag::kFigcaption:
    case Tag::kFigure:
    case Tag::kFooter:
    case Tag::kHeader:
    case Tag::kHgroup:
    case Tag::kListing:
    case Tag::kMain:
    case Tag::kMenu:
    case Tag::kNav:
    case Tag::kOl:
    case Tag::kPre:
    case Tag::kSearch:
    case Tag::kSection:
    case Tag::kSelect:
    case Tag::kSummary:
    case Tag::kUl:
      return EndBlock(token->tag);
    case Tag::kForm:
      return EndForm();
    case Tag::kP:
      if (!open_.HasInScope(Tag::kP, kButtonScope)) InsertElement(Tag::kP);
      CloseParagraph();
      return Step::kDone;
    case Tag::kLi:
      if (!open_.HasInScope(Tag::kLi, kListItemScope)) return Step::kDone;
      open_.PopThrough(Tag::kLi);
      return Step::kDone;
    case Tag::kDd:
    case Tag::kDt:
      if (!open_.HasInScope(token->tag)) return Step::kDone;
      open_.PopThrough(token->tag);
      return Step::kDone;
    case Tag::kH1:
    case Tag::kH2:
    case Tag::kH3:
    case Tag::kH4:
    case Tag::kH5:
    case Tag::kH6:
      return EndHeading();
    case Tag::kA:
    case Tag::kB:
    case Tag::kBig:
    case Tag::kCode:
    case Tag::kEm:
    case Tag::kFont:
    case Tag::kI:
    case Tag::kNobr:
    case Tag::kS:
    case Tag::kSmall:
    case Tag::kStrike:
    case Tag::kStrong:
    case Tag::kTt:
    case Tag::kU:
      return EndFormatting(*token);
    case Tag::kApplet:
    case Tag::kMarquee:
    case Tag::kObject:
      if (open_.HasInScope(token->tag)) {
        EndBlock(token->tag);
        formatting_.ClearToMarker();
      }
      return Step::kDone;
    case Tag::kBr:
      Reconstruct();
      InsertElement(Tag::kBr);
      open_.Pop();
      frameset_ok_ = false;
      return Step::kDone;
    default:
      return EndOther(*token);
  }
}

TreeBuilder::Step TreeBuilder::EndBlock(Tag tag) {
  if (!open_.HasInScope(tag)) return Step::kDone;
  open_.PopThrough(tag);
  return Step::kDone;
}

// The end tag of any heading closes any other heading.
TreeBuilder::Step TreeBuilder::EndHeading() {
  int topmost = -1;
  for (const Tag tag : {Tag::kH1, Tag::kH2, Tag::kH3, Tag::kH4, Tag::kH5, Tag::kH6})
    topmost = std::max(topmost, open_.Find(tag));
  if (open_.IsInScope(topmost)) open_.PopTo(topmost);
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::EndForm() {
  if (open_.Has(Tag::kTemplate)) return EndBlock(Tag::kForm);
  const NodeId form = form_;
  form_ = kNoNode;
  if (form == kNoNode || !open_.IsInScope(open_.Find(form, Tag::kForm))) return Step::kDone;
  open_.PopImpliedEnds();
  open_.Remove(open_.Find(form, Tag::kForm));
  return Step::kDone;
}

// The standard's "any other end tag".
TreeBuilder::Step TreeBuilder::EndOther(const Token& token) {
  const int index = SkipToName(open_.Find(token.tag), token);
  if (open_.IsInScope(index, kSpecialBound)) open_.PopTo(index);
  return Step::kDone;
}

}  // namespace lede::html
