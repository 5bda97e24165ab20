// Builds the tree: tables.
#include <algorithm>

#include "base/ascii.h"
#include "html/byte_class.h"
#include "html/tree_builder.h"

namespace lede::html {
namespace {

constexpr TagSet kTableContext = {Tag::kTable, Tag::kTemplate, Tag::kHtml};
constexpr TagSet kBodyContext = {Tag::kTbody, Tag::kTfoot, Tag::kThead, Tag::kTemplate, Tag::kHtml};
constexpr TagSet kRowContext = {Tag::kTr, Tag::kTemplate, Tag::kHtml};
constexpr TagSet kRowGroups = {Tag::kTbody, Tag::kTfoot, Tag::kThead};
constexpr TagSet kCells = {Tag::kTd, Tag::kTh};
constexpr TagSet kHoldNoText = {Tag::kTable, Tag::kTbody, Tag::kTemplate,
                                Tag::kTfoot, Tag::kThead, Tag::kTr};
// Start tags of the parts of a table; then those that end the current row group, and those that end
// the current row.
constexpr TagSet kParts = {Tag::kCaption, Tag::kCol, Tag::kColgroup, Tag::kTbody, Tag::kTd,
                           Tag::kTfoot,   Tag::kTh,  Tag::kThead,    Tag::kTr};
constexpr TagSet kOutsideGroup = {Tag::kCaption, Tag::kCol,   Tag::kColgroup,
                                  Tag::kTbody,   Tag::kTfoot, Tag::kThead};
constexpr TagSet kOutsideRow = {Tag::kCaption, Tag::kCol,   Tag::kColgroup, Tag::kTbody,
                                Tag::kTfoot,   Tag::kThead, Tag::kTr};
// End tags that are ignored in a table, a row group, a row and a cell.
constexpr TagSet kIgnoredInTable = {Tag::kBody, Tag::kCaption, Tag::kCol, Tag::kColgroup,
                                    Tag::kHtml, Tag::kTbody,   Tag::kTd,  Tag::kTfoot,
                                    Tag::kTh,   Tag::kThead,   Tag::kTr};
constexpr TagSet kIgnoredInGroup = {Tag::kBody, Tag::kCaption, Tag::kCol, Tag::kColgroup,
                                    Tag::kHtml, Tag::kTd,      Tag::kTh,  Tag::kTr};
constexpr TagSet kIgnoredInRow = {Tag::kBody, Tag::kCaption, Tag::kCol, Tag::kColgroup,
                                  Tag::kHtml, Tag::kTd,      Tag::kTh};
constexpr TagSet kIgnoredInCell = {Tag::kBody, Tag::kCaption, Tag::kCol, Tag::kColgroup,
                                   Tag::kHtml};
constexpr TagSet kIgnoredInCaption = {Tag::kBody,  Tag::kCol, Tag::kColgroup, Tag::kHtml,
                                      Tag::kTbody, Tag::kTd,  Tag::kTfoot,    Tag::kTh,
                                      Tag::kThead, Tag::kTr};

bool IsStart(const Token& token, const TagSet& tags) {
  return token.kind == TokenKind::kStartTag && tags.Has(token.tag);
}
bool IsEnd(const Token& token, const TagSet& tags) {
  return token.kind == TokenKind::kEndTag && tags.Has(token.tag);
}
bool IsEnd(const Token& token, Tag tag) {
  return token.kind == TokenKind::kEndTag && token.tag == tag;
}

}  // namespace

TreeBuilder::Step TreeBuilder::InTable(Token* token) {
  switch (token->kind) {
    case TokenKind::kText:
    case TokenKind::kNull:
      if (!open_.TopIsIn(kHoldNoText)) return InTableAnythingElse(token);
      table_text_ = {};
      table_text_roomy_ = false;
      original_mode_ = mode_;
      return Again(Mode::kInTableText);
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kEnd:
      return InBody(token);
    case TokenKind::kStartTag:
      return InTableStart(token);
    case TokenKind::kEndTag:
      break;
  }
  if (token->tag == Tag::kTemplate) return EndTemplate();
  if (token->tag == Tag::kTable) {
    if (!open_.HasInScope(Tag::kTable, kTableScope)) return Step::kDone;
    open_.PopThrough(Tag::kTable);
    ResetMode();
    return Step::kDone;
  }
  return kIgnoredInTable.Has(token->tag) ? Step::kDone : InTableAnythingElse(token);
}

TreeBuilder::Step TreeBuilder::InTableStart(Token* token) {
  const auto open = [&](Mode mode) {
    open_.PopUntilTopIsIn(kTableContext);
    InsertElement(token);
    mode_ = mode;
    return Step::kDone;
  };
  const auto imply = [&](Tag tag, Mode mode) {
    open_.PopUntilTopIsIn(kTableContext);
    InsertElement(tag);
    return Again(mode);
  };
  switch (token->tag) {
    case Tag::kCaption:
      formatting_.PushMarker();
      return open(Mode::kInCaption);
    case Tag::kColgroup:
      return open(Mode::kInColumnGroup);
    case Tag::kCol:
      return imply(Tag::kColgroup, Mode::kInColumnGroup);
    case Tag::kTbody:
    case Tag::kTfoot:
    case Tag::kThead:
      return open(Mode::kInTableBody);
    case Tag::kTd:
    case Tag::kTh:
    case Tag::kTr:
      return imply(Tag::kTbody, Mode::kInTableBody);
    case Tag::kTable:
      if (!open_.HasInScope(Tag::kTable, kTableScope)) return Step::kDone;
      open_.PopThrough(Tag::kTable);
      ResetMode();
      return Step::kAgain;
    case Tag::kStyle:
    case Tag::kScript:
    case Tag::kTemplate:
      return InHeadStart(token);
    case Tag::kInput: {
      const AttributeRecord* const first = writer_.attributes()->data() + token->first_attribute;
      for (const AttributeRecord* it = first; it != first + token->attribute_count; ++it) {
        if (it->name == Attr::kType &&
            EqualsIgnoreAsciiCase(writer_.text()->View(it->value), "hidden")) {
          InsertVoid(token);
          return Step::kDone;
        }
      }
      return InTableAnythingElse(token);
    }
    case Tag::kForm:
      if (form_ != kNoNode || open_.Has(Tag::kTemplate)) return Step::kDone;
      form_ = InsertElement(token);
      open_.Pop();
      return Step::kDone;
    default:
      return InTableAnythingElse(token);
  }
}

TreeBuilder::Step TreeBuilder::InTableAnythingElse(Token* token) {
  foster_ = true;
  const Step step = InBody(token);
  foster_ = false;
  return step;
}

// Text directly inside a table stays where it is if it is white space; otherwise it moves to before
// the table.
TreeBuilder::Step TreeBuilder::InTableText(Token* token) {
  if (token->kind == TokenKind::kNull) return Step::kDone;
  if (token->kind == TokenKind::kText) {
    writer_.text()->Append(token->data, &table_text_, &table_text_roomy_);
    return Step::kDone;
  }
  FlushTableText();
  writer_.RenewName(token);
  return Step::kAgain;
}

void TreeBuilder::FlushTableText() {
  mode_ = original_mode_;
  const std::string_view text = writer_.text()->View(table_text_);
  if (html::SkipSpace(text, 0) == text.size()) return InsertText(text);
  foster_ = true;
  Reconstruct();
  InsertText(text);
  foster_ = false;
  frameset_ok_ = false;
}

TreeBuilder::Step TreeBuilder::InCaption(Token* token) {
  if (IsEnd(*token, Tag::kCaption)) {
    CloseCaption();
    return Step::kDone;
  }
  if (IsStart(*token, kParts) || IsEnd(*token, Tag::kTable))
    return CloseCaption() ? Step::kAgain : Step::kDone;
  return IsEnd(*token, kIgnoredInCaption) ? Step::kDone : InBody(token);
}

bool TreeBuilder::CloseCaption() {
  if (!open_.HasInScope(Tag::kCaption, kTableScope)) return false;
  open_.PopThrough(Tag::kCaption);
  formatting_.ClearToMarker();
  mode_ = Mode::kInTable;
  return true;
}

TreeBuilder::Step TreeBuilder::InColumnGroup(Token* token) {
  const bool end = token->kind == TokenKind::kEndTag;
  switch (token->kind) {
    case TokenKind::kText:
      if (InsertSpace(token)) return Step::kDone;
      break;
    case TokenKind::kComment:
      InsertComment(*token);
      return Step::kDone;
    case TokenKind::kDoctype:
      return Step::kDone;
    case TokenKind::kEnd:
      return InBody(token);
    case TokenKind::kStartTag:
    case TokenKind::kEndTag:
      if (token->tag == Tag::kTemplate) return InHead(token);
      if (token->tag == Tag::kHtml && !end) return StartHtml(token);
      if (token->tag == Tag::kCol) {
        if (!end) InsertVoid(token);
        return Step::kDone;
      }
      break;
    case TokenKind::kNull:
      break;
  }
  if (!open_.TopIs(Tag::kColgroup)) return Step::kDone;
  open_.Pop();
  mode_ = Mode::kInTable;
  return end && token->tag == Tag::kColgroup ? Step::kDone : Step::kAgain;
}

TreeBuilder::Step TreeBuilder::InTableBody(Token* token) {
  if (IsStart(*token, kCells)) {
    open_.PopUntilTopIsIn(kBodyContext);
    InsertElement(Tag::kTr);
    return Again(Mode::kInRow);
  }
  if (token->kind == TokenKind::kStartTag && token->tag == Tag::kTr) {
    open_.PopUntilTopIsIn(kBodyContext);
    InsertElement(token);
    mode_ = Mode::kInRow;
    return Step::kDone;
  }
  const bool ends_group = IsEnd(*token, kRowGroups);
  if (ends_group || IsStart(*token, kOutsideGroup) || IsEnd(*token, Tag::kTable)) {
    const bool found = ends_group ? open_.HasInScope(token->tag, kTableScope)
                                  : open_.IsInScope(TopmostRowGroup(), kTableScope);
    if (!found) return Step::kDone;
    open_.PopUntilTopIsIn(kBodyContext);
    open_.Pop();
    mode_ = Mode::kInTable;
    return ends_group ? Step::kDone : Step::kAgain;
  }
  return IsEnd(*token, kIgnoredInGroup) ? Step::kDone : InTable(token);
}

TreeBuilder::Step TreeBuilder::InRow(Token* token) {
  if (IsStart(*token, kCells)) {
    open_.PopUntilTopIsIn(kRowContext);
    InsertElement(token);
    formatting_.PushMarker();
    mode_ = Mode::kInCell;
    return Step::kDone;
  }
  if (IsEnd(*token, Tag::kTr)) {
    CloseRow();
    return Step::kDone;
  }
  if (IsStart(*token, kOutsideRow) || IsEnd(*token, Tag::kTable))
    return CloseRow() ? Step::kAgain : Step::kDone;
  if (IsEnd(*token, kRowGroups)) {
    if (!open_.HasInScope(token->tag, kTableScope)) return Step::kDone;
    return CloseRow() ? Step::kAgain : Step::kDone;
  }
  return IsEnd(*token, kIgnoredInRow) ? Step::kDone : InTable(token);
}

bool TreeBuilder::CloseRow() {
  if (!open_.HasInScope(Tag::kTr, kTableScope)) return false;
  open_.PopUntilTopIsIn(kRowContext);
  open_.Pop();
  mode_ = Mode::kInTableBody;
  return true;
}

TreeBuilder::Step TreeBuilder::InCell(Token* token) {
  if (IsEnd(*token, kCells)) {
    if (!open_.HasInScope(token->tag, kTableScope)) return Step::kDone;
    open_.PopThrough(token->tag);
    formatting_.ClearToMarker();
    mode_ = Mode::kInRow;
    return Step::kDone;
  }
  if (IsStart(*token, kParts))
    return open_.IsInScope(TopmostCell(), kTableScope) ? CloseCell() : Step::kDone;
  if (IsEnd(*token, kIgnoredInCell)) return Step::kDone;
  if (IsEnd(*token, kHoldNoText) && token->tag != Tag::kTemplate)
    return open_.HasInScope(token->tag, kTableScope) ? CloseCell() : Step::kDone;
  return InBody(token);
}

int TreeBuilder::TopmostRowGroup() const {
  return std::max({open_.Find(Tag::kTbody), open_.Find(Tag::kTfoot), open_.Find(Tag::kThead)});
}

int TreeBuilder::TopmostCell() const {
  return std::max(open_.Find(Tag::kTd), open_.Find(Tag::kTh));
}

TreeBuilder::Step TreeBuilder::CloseCell() {
  open_.PopTo(TopmostCell());
  formatting_.ClearToMarker();
  return Again(Mode::kInRow);
}

}  // namespace lede::html
