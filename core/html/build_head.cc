// Builds the tree: everything before the body.
#include "html/quirks.h"
#include "html/tree_builder.h"

namespace lede::html {
namespace {

constexpr TagSet kOpensPage = {Tag::kHead, Tag::kBody, Tag::kHtml, Tag::kBr};
constexpr TagSet kHeadContent = {Tag::kBase,     Tag::kBasefont, Tag::kBgsound, Tag::kLink,
                                 Tag::kMeta,     Tag::kNoframes, Tag::kScript,  Tag::kStyle,
                                 Tag::kTemplate, Tag::kTitle};
constexpr TagSet kNoscriptContent = {Tag::kBasefont, Tag::kBgsound,  Tag::kLink,
                                     Tag::kMeta,     Tag::kNoframes, Tag::kStyle};

}  // namespace

TreeBuilder::Step TreeBuilder::Initial(Token* token) {
  if (token->kind == TokenKind::kText && SkipSpace(token)) return Step::kDone;
  if (token->kind == TokenKind::kComment) {
    InsertComment(*token, kRoot);
    return Step::kDone;
  }
  if (token->kind != TokenKind::kDoctype) {
    quirks_ = true;
    return Again(Mode::kBeforeHtml);
  }
  writer_.Insert(writer_.MakeDoctype(token), {kRoot, kNoNode});
  quirks_ = IsQuirky(*token);
  mode_ = Mode::kBeforeHtml;
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::BeforeHtml(Token* token) {
  switch (token->kind) {
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token, kRoot);
      return Step::kDone;
    case TokenKind::kText:
      if (SkipSpace(token)) return Step::kDone;
      break;
    case TokenKind::kEndTag:
      if (!kOpensPage.Has(token->tag)) return Step::kDone;
      break;
    default:
      break;
  }
  const bool own = token->kind == TokenKind::kStartTag && token->tag == Tag::kHtml;
  const NodeId html =
      own ? writer_.MakeElement(token, Namespace::kHtml) : writer_.MakeElement(Tag::kHtml);
  writer_.Insert(html, {kRoot, kNoNode});
  open_.Push(MakeOpenElement(html, Tag::kHtml));
  mode_ = Mode::kBeforeHead;
  return own ? Step::kDone : Step::kAgain;
}

TreeBuilder::Step TreeBuilder::BeforeHead(Token* token) {
  switch (token->kind) {
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kText:
      if (SkipSpace(token)) return Step::kDone;
      break;
    case TokenKind::kStartTag:
      if (token->tag == Tag::kHtml) return StartHtml(token);
      if (token->tag == Tag::kHead) {
        head_ = InsertElement(token);
        mode_ = Mode::kInHead;
        return Step::kDone;
      }
      break;
    case TokenKind::kEndTag:
      if (!kOpensPage.Has(token->tag)) return Step::kDone;
      break;
    default:
      break;
  }
  head_ = InsertElement(Tag::kHead);
  return Again(Mode::kInHead);
}

TreeBuilder::Step TreeBuilder::InHead(Token* token) {
  switch (token->kind) {
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kText:
      return InsertSpace(token) ? Step::kDone : LeaveHead();
    case TokenKind::kStartTag:
      return InHeadStart(token);
    case TokenKind::kEndTag:
      if (token->tag == Tag::kTemplate) return EndTemplate();
      if (token->tag == Tag::kHead) {
        open_.Pop();
        mode_ = Mode::kAfterHead;
        return Step::kDone;
      }
      return kOpensPage.Has(token->tag) ? LeaveHead() : Step::kDone;
    default:
      return LeaveHead();
  }
}

TreeBuilder::Step TreeBuilder::LeaveHead() {
  open_.Pop();
  return Again(Mode::kAfterHead);
}

TreeBuilder::Step TreeBuilder::InHeadStart(Token* token) {
  switch (token->tag) {
    case Tag::kHtml:
      return StartHtml(token);
    case Tag::kBase:
    case Tag::kBasefont:
    case Tag::kBgsound:
    case Tag::kLink:
    case Tag::kMeta:
      InsertVoid(token);
      return Step::kDone;
    case Tag::kTitle:
      EnterText(token, TextMode::kRcdata);
      return Step::kDone;
    case Tag::kNoscript:
      if (!options_.scripting) {
        InsertElement(token);
        mode_ = Mode::kInHeadNoscript;
        return Step::kDone;
      }
      [[fallthrough]];
    case Tag::kNoframes:
    case Tag::kStyle:
      EnterText(token, TextMode::kRawText);
      return Step::kDone;
    case Tag::kScript:
      EnterText(token, TextMode::kScript);
      return Step::kDone;
    case Tag::kTemplate:
      return StartTemplate(token);
    case Tag::kHead:
      return Step::kDone;
    default:
      return LeaveHead();
  }
}

TreeBuilder::Step TreeBuilder::StartTemplate(Token* token) {
  const NodeId id = InsertElement(token);
  writer_.Insert(writer_.MakeElement(Tag::kContent), {id, kNoNode});
  formatting_.PushMarker();
  frameset_ok_ = false;
  mode_ = Mode::kInTemplate;
  template_modes_.push_back(mode_);
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::EndTemplate() {
  if (!open_.Has(Tag::kTemplate)) return Step::kDone;
  open_.PopThrough(Tag::kTemplate);
  formatting_.ClearToMarker();
  template_modes_.pop_back();
  ResetMode();
  return Step::kDone;
}

TreeBuilder::Step TreeBuilder::InHeadNoscript(Token* token) {
  const auto leave = [this] {
    open_.Pop();
    mode_ = Mode::kInHead;
  };
  switch (token->kind) {
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kComment:
      return InHead(token);
    case TokenKind::kText:
      if (InsertSpace(token)) return Step::kDone;
      break;
    case TokenKind::kStartTag:
      if (token->tag == Tag::kHtml) return StartHtml(token);
      if (kNoscriptContent.Has(token->tag)) return InHead(token);
      if (token->tag == Tag::kHead || token->tag == Tag::kNoscript) return Step::kDone;
      break;
    case TokenKind::kEndTag:
      if (token->tag == Tag::kNoscript) {
        leave();
        return Step::kDone;
      }
      if (token->tag != Tag::kBr) return Step::kDone;
      break;
    default:
      break;
  }
  leave();
  return Step::kAgain;
}

TreeBuilder::Step TreeBuilder::AfterHead(Token* token) {
  switch (token->kind) {
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kText:
      if (InsertSpace(token)) return Step::kDone;
      break;
    case TokenKind::kStartTag:
      if (token->tag == Tag::kHtml) return StartHtml(token);
      if (token->tag == Tag::kHead) return Step::kDone;
      if (token->tag == Tag::kBody) {
        body_ = InsertElement(token);
        frameset_ok_ = false;
        mode_ = Mode::kInBody;
        return Step::kDone;
      }
      if (token->tag == Tag::kFrameset) {
        InsertElement(token);
        mode_ = Mode::kInFrameset;
        return Step::kDone;
      }
      if (kHeadContent.Has(token->tag)) {
        open_.Push(MakeOpenElement(head_, Tag::kHead));
        const Step step = InHead(token);
        open_.Remove(open_.Find(head_, Tag::kHead));
        return step;
      }
      break;
    case TokenKind::kEndTag:
      if (token->tag == Tag::kTemplate) return EndTemplate();
      if (!kOpensPage.Has(token->tag) || token->tag == Tag::kHead) return Step::kDone;
      break;
    default:
      break;
  }
  body_ = InsertElement(Tag::kBody);
  return Again(Mode::kInBody);
}

}  // namespace lede::html
