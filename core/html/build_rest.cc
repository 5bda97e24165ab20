// Builds the tree: raw text, templates, framesets and everything after the body.
#include "html/byte_class.h"
#include "html/tree_builder.h"

namespace lede::html {

TreeBuilder::Step TreeBuilder::Text(Token* token) {
  if (token->kind == TokenKind::kText) {
    InsertText(token->data);
    return Step::kDone;
  }
  open_.Pop();
  mode_ = original_mode_;
  return token->kind == TokenKind::kEnd ? Step::kAgain : Step::kDone;
}

TreeBuilder::Step TreeBuilder::InTemplate(Token* token) {
  const auto become = [this](Mode mode) {
    template_modes_.back() = mode;
    return Again(mode);
  };
  if (token->kind == TokenKind::kEnd) {
    if (!open_.Has(Tag::kTemplate)) return Step::kDone;
    EndTemplate();
    return Step::kAgain;
  }
  if (token->kind == TokenKind::kEndTag)
    return token->tag == Tag::kTemplate ? EndTemplate() : Step::kDone;
  if (token->kind != TokenKind::kStartTag) return InBody(token);
  switch (token->tag) {
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
    case Tag::kCaption:
    case Tag::kColgroup:
    case Tag::kTbody:
    case Tag::kTfoot:
    case Tag::kThead:
      return become(Mode::kInTable);
    case Tag::kCol:
      return become(Mode::kInColumnGroup);
    case Tag::kTr:
      return become(Mode::kInTableBody);
    case Tag::kTd:
    case Tag::kTh:
      return become(Mode::kInRow);
    default:
      return become(Mode::kInBody);
  }
}

TreeBuilder::Step TreeBuilder::AfterBody(Token* token) {
  switch (token->kind) {
    case TokenKind::kText:
      if (html::SkipSpace(token->data, 0) == token->data.size()) return InBody(token);
      break;
    case TokenKind::kComment:
      InsertComment(*token, open_[0].id);
      return Step::kDone;
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kStartTag:
      if (token->tag == Tag::kHtml) return StartHtml(token);
      break;
    case TokenKind::kEndTag:
      if (token->tag != Tag::kHtml) break;
      if (options_.context.empty()) mode_ = Mode::kAfterAfterBody;
      return Step::kDone;
    case TokenKind::kEnd:
      return InBody(token);
    case TokenKind::kNull:
      break;
  }
  return Again(Mode::kInBody);
}

TreeBuilder::Step TreeBuilder::AfterAfterBody(Token* token) {
  switch (token->kind) {
    case TokenKind::kText:
      if (html::SkipSpace(token->data, 0) == token->data.size()) return InBody(token);
      break;
    case TokenKind::kComment:
      InsertComment(*token, kRoot);
      return Step::kDone;
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kStartTag:
      if (token->tag == Tag::kHtml) return StartHtml(token);
      break;
    case TokenKind::kEnd:
      return InBody(token);
    case TokenKind::kEndTag:
    case TokenKind::kNull:
      break;
  }
  return Again(Mode::kInBody);
}

// A frameset may contain no text except white space.
void TreeBuilder::InsertOnlySpace(std::string_view text) {
  for (size_t pos = 0; pos < text.size();) {
    const size_t end = html::SkipSpace(text, pos);
    InsertText(text.substr(pos, end - pos));
    for (pos = end; pos < text.size() && (ClassOfByte(text[pos]) & kSpace) == 0;) ++pos;
  }
}

TreeBuilder::Step TreeBuilder::InFrameset(Token* token) {
  switch (token->kind) {
    case TokenKind::kText:
      InsertOnlySpace(token->data);
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kStartTag:
      if (token->tag == Tag::kHtml) return StartHtml(token);
      if (token->tag == Tag::kFrameset) InsertElement(token);
      if (token->tag == Tag::kFrame) InsertVoid(token);
      return token->tag == Tag::kNoframes ? InHeadStart(token) : Step::kDone;
    case TokenKind::kEndTag:
      if (token->tag != Tag::kFrameset || open_.size() == 1) return Step::kDone;
      open_.Pop();
      if (options_.context.empty() && !open_.TopIs(Tag::kFrameset)) mode_ = Mode::kAfterFrameset;
      return Step::kDone;
    default:
      return Step::kDone;
  }
}

TreeBuilder::Step TreeBuilder::AfterFrameset(Token* token) {
  switch (token->kind) {
    case TokenKind::kText:
      InsertOnlySpace(token->data);
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kStartTag:
      if (token->tag == Tag::kHtml) return StartHtml(token);
      return token->tag == Tag::kNoframes ? InHeadStart(token) : Step::kDone;
    case TokenKind::kEndTag:
      if (token->tag == Tag::kHtml) mode_ = Mode::kAfterAfterFrameset;
      return Step::kDone;
    default:
      return Step::kDone;
  }
}

TreeBuilder::Step TreeBuilder::AfterAfterFrameset(Token* token) {
  switch (token->kind) {
    case TokenKind::kText:
      InsertOnlySpace(token->data);
      return Step::kDone;
    case TokenKind::kComment:
      InsertComment(*token, kRoot);
      return Step::kDone;
    case TokenKind::kStartTag:
      if (token->tag == Tag::kHtml) return StartHtml(token);
      return token->tag == Tag::kNoframes ? InHeadStart(token) : Step::kDone;
    default:
      return Step::kDone;
  }
}

}  // namespace lede::html
