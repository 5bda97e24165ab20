// Builds the tree: the main loop, and what all insertion modes share.
#include "html/tree_builder.h"

#include <utility>

#include "base/limits.h"
#include "html/byte_class.h"

namespace lede::html {
namespace {

constexpr TagSet kFosteringTargets = {Tag::kTable, Tag::kTbody, Tag::kTfoot, Tag::kThead, Tag::kTr};
constexpr TagSet kVoid = {Tag::kArea,  Tag::kBase,   Tag::kBasefont, Tag::kBgsound, Tag::kBr,
                          Tag::kCol,   Tag::kEmbed,  Tag::kFrame,    Tag::kHr,      Tag::kImage,
                          Tag::kImg,   Tag::kInput,  Tag::kKeygen,   Tag::kLink,    Tag::kMeta,
                          Tag::kParam, Tag::kSource, Tag::kTrack,    Tag::kWbr};
// Elements that are closed before any other tag is read, so they may be opened at any depth.
constexpr TagSet kTextOnly = {Tag::kIframe, Tag::kNoembed,  Tag::kNoframes, Tag::kNoscript,
                              Tag::kScript, Tag::kStyle,    Tag::kTextarea, Tag::kTitle,
                              Tag::kXmp,    Tag::kPlaintext};
// Start tags that affect the whole page and never open another element.
constexpr TagSet kPageTags = {Tag::kHtml, Tag::kHead, Tag::kBody};

// In the standard's input stream all line ends are line feeds.
std::string NormalizeNewlines(std::string_view page) {
  std::string out;
  out.reserve(page.size());
  for (size_t begin = 0; begin < page.size();) {
    const size_t end = page.find('\r', begin);
    out += page.substr(begin, end - begin);
    if (end == std::string_view::npos) break;
    out += '\n';
    begin = end + 1;
    if (begin < page.size() && page[begin] == '\n') ++begin;
  }
  return out;
}

}  // namespace

TreeBuilder::TreeBuilder(std::string_view page, const ParseOptions& options)
    : options_(options),
      document_(Prepare(page)),
      writer_(&document_),
      tokenizer_(writer_.text(), writer_.attributes()) {}

Document TreeBuilder::Prepare(std::string_view page) {
  Document document;
  TreeWriter writer(&document);
  if (page.find('\r') == std::string_view::npos) {
    writer.text()->SetPage(page);
  } else {
    writer.text()->SetOwnedPage(NormalizeNewlines(page));
  }
  writer.MakeDocument();
  return document;
}

Document TreeBuilder::Build() {
  if (!options_.context.empty()) StartFragment();
  for (;;) {
    const bool foreign = !open_.empty() && AdjustedCurrent().ns != Namespace::kHtml;
    Token* token = tokenizer_.Next(foreign);
    Process(token);
    if (token->kind == TokenKind::kEnd) break;
    if (writer_.IsFull()) {
      writer_.SetTruncated();
      break;
    }
  }
  const NodeId html = open_.empty() ? kNoNode : open_[0].id;
  writer_.SetLandmarks(html, head_, body_);
  return std::move(document_);
}

void TreeBuilder::StartFragment() {
  const Tag tag =
      options_.context_ns == Namespace::kSvg && TagFromName(options_.context) == Tag::kUnknown
          ? SvgTagFromLowerName(options_.context)
          : TagFromName(options_.context);
  context_ = MakeOpenElement(kNoNode, tag, options_.context_ns);
  const NodeId html = writer_.MakeElement(Tag::kHtml);
  writer_.Insert(html, {kRoot, kNoNode});
  open_.Push(MakeOpenElement(html, Tag::kHtml));
  if (context_.Is(Tag::kTemplate)) template_modes_.push_back(Mode::kInTemplate);
  if (context_.IsIn({Tag::kTitle, Tag::kTextarea})) {
    tokenizer_.Enter(TextMode::kRcdata, {});
  } else if (context_.IsIn({Tag::kStyle, Tag::kXmp, Tag::kIframe, Tag::kNoembed, Tag::kNoframes}) ||
             (context_.Is(Tag::kNoscript) && options_.scripting)) {
    tokenizer_.Enter(TextMode::kRawText, {});
  } else if (context_.Is(Tag::kScript)) {
    tokenizer_.Enter(TextMode::kScript, {});
  } else if (context_.Is(Tag::kPlaintext)) {
    tokenizer_.Enter(TextMode::kPlaintext, {});
  }
  ResetMode();
}

void TreeBuilder::Process(Token* token) {
  if (skip_newline_) {
    skip_newline_ = false;
    if (token->kind == TokenKind::kText && token->data.front() == '\n') {
      token->data.remove_prefix(1);
      if (token->data.empty()) return;
    }
  }
  if (DropPastDepth(token)) return;
  while (Dispatch(token) == Step::kAgain) {
  }
}

TreeBuilder::Step TreeBuilder::Dispatch(Token* token) {
  return IsForeign(*token) ? InForeign(token) : DispatchAsHtml(token);
}

TreeBuilder::Step TreeBuilder::DispatchAsHtml(Token* token) {
  switch (mode_) {
    case Mode::kInitial:
      return Initial(token);
    case Mode::kBeforeHtml:
      return BeforeHtml(token);
    case Mode::kBeforeHead:
      return BeforeHead(token);
    case Mode::kInHead:
      return InHead(token);
    case Mode::kInHeadNoscript:
      return InHeadNoscript(token);
    case Mode::kAfterHead:
      return AfterHead(token);
    case Mode::kInBody:
      return InBody(token);
    case Mode::kText:
      return Text(token);
    case Mode::kInTable:
      return InTable(token);
    case Mode::kInTableText:
      return InTableText(token);
    case Mode::kInCaption:
      return InCaption(token);
    case Mode::kInColumnGroup:
      return InColumnGroup(token);
    case Mode::kInTableBody:
      return InTableBody(token);
    case Mode::kInRow:
      return InRow(token);
    case Mode::kInCell:
      return InCell(token);
    case Mode::kInTemplate:
      return InTemplate(token);
    case Mode::kAfterBody:
      return AfterBody(token);
    case Mode::kInFrameset:
      return InFrameset(token);
    case Mode::kAfterFrameset:
      return AfterFrameset(token);
    case Mode::kAfterAfterBody:
      return AfterAfterBody(token);
    case Mode::kAfterAfterFrameset:
      return AfterAfterFrameset(token);
  }
  return Step::kDone;
}

// Handles tags that would open, or close, an element beyond the depth limit. Returns whether it
// did.
bool TreeBuilder::DropPastDepth(Token* token) {
  if (!open_.full() || mode_ == Mode::kText) {
    if (dropped_count_ > 0 && !open_.full()) {
      dropped_.fill(0);
      dropped_count_ = 0;
    }
    return false;
  }
  uint32_t& dropped = dropped_[static_cast<size_t>(token->tag)];
  if (token->kind == TokenKind::kEndTag && dropped > 0) {
    --dropped;
    --dropped_count_;
    return true;
  }
  if (token->kind != TokenKind::kStartTag) return false;
  if (kVoid.Has(token->tag) || kTextOnly.Has(token->tag) || kPageTags.Has(token->tag)) return false;
  if (mode_ == Mode::kInTableText) FlushTableText();
  writer_.Insert(writer_.MakeElement(token, open_.top().ns), PlaceFor(open_.top().id));
  if (!token->self_closing) {
    ++dropped;
    ++dropped_count_;
  }
  return true;
}

TreeBuilder::Step TreeBuilder::Again(Mode mode) {
  mode_ = mode;
  return Step::kAgain;
}

// The standard's "reset the insertion mode appropriately".
void TreeBuilder::ResetMode() {
  for (int i = open_.size() - 1; i >= 0; --i) {
    const bool last = i == 0;
    const OpenElement element = last && !options_.context.empty() ? context_ : open_[i];
    if (element.ns == Namespace::kHtml || last) {
      mode_ = ModeFor(element.ns == Namespace::kHtml ? element.tag : Tag::kUnknown, last);
      if (mode_ != Mode::kInitial) return;
    }
  }
}

// kInitial if the tag does not determine the mode.
TreeBuilder::Mode TreeBuilder::ModeFor(Tag tag, bool last) const {
  switch (tag) {
    case Tag::kTd:
    case Tag::kTh:
      return last ? Mode::kInBody : Mode::kInCell;
    case Tag::kTr:
      return Mode::kInRow;
    case Tag::kTbody:
    case Tag::kThead:
    case Tag::kTfoot:
      return Mode::kInTableBody;
    case Tag::kCaption:
      return Mode::kInCaption;
    case Tag::kColgroup:
      return Mode::kInColumnGroup;
    case Tag::kTable:
      return Mode::kInTable;
    case Tag::kTemplate:
      return template_modes_.empty() ? Mode::kInBody : template_modes_.back();
    case Tag::kHead:
      return last ? Mode::kInBody : Mode::kInHead;
    case Tag::kBody:
      return Mode::kInBody;
    case Tag::kFrameset:
      return Mode::kInFrameset;
    case Tag::kHtml:
      return head_ == kNoNode ? Mode::kBeforeHead : Mode::kAfterHead;
    default:
      return last ? Mode::kInBody : Mode::kInitial;
  }
}

// The nearest element at or below `index` with the token's name; `index` is an open element with
// its tag. They differ because all names that are not in the enum share one tag.
int TreeBuilder::SkipToName(int index, const Token& token) const {
  if (token.tag != Tag::kUnknown) return index;
  while (index >= 0 && document_.name(open_[index].id) != token.data) index = open_.NextLike(index);
  return index;
}

OpenElement TreeBuilder::AdjustedCurrent() const {
  return open_.size() == 1 && !options_.context.empty() ? context_ : open_.top();
}

NodeId TreeBuilder::ContentOf(NodeId element) const {
  const Node& node = document_[element];
  const bool is_template =
      node.tag == Tag::kTemplate && node.ns == Namespace::kHtml && node.kind == NodeKind::kElement;
  return is_template ? node.first_child : element;
}

Place TreeBuilder::PlaceFor(NodeId target) const {
  const Node& node = document_[target];
  if (foster_ && node.ns == Namespace::kHtml && kFosteringTargets.Has(node.tag))
    return FosterPlace();
  return {ContentOf(target), kNoNode};
}

Place TreeBuilder::PlaceToInsert() const { return PlaceFor(open_.top().id); }

// Before the last table, or inside the last template if that is nearer.
Place TreeBuilder::FosterPlace() const {
  const int last_template = open_.Find(Tag::kTemplate);
  const int last_table = open_.Find(Tag::kTable);
  if (last_template > last_table) return {ContentOf(open_[last_template].id), kNoNode};
  if (last_table < 0) return {open_[0].id, kNoNode};
  const NodeId table = open_[last_table].id;
  const NodeId parent = document_[table].parent;
  if (parent != kNoNode) return {parent, table};
  return {ContentOf(open_[last_table - 1].id), kNoNode};
}

NodeId TreeBuilder::InsertElement(Token* token, Namespace ns) {
  const NodeId id = writer_.MakeElement(token, ns);
  writer_.Insert(id, PlaceToInsert());
  const Tag tag = document_.tag(id);
  open_.Push(MakeOpenElement(id, tag, ns));
  return id;
}

NodeId TreeBuilder::InsertElement(Tag tag) {
  const NodeId id = writer_.MakeElement(tag);
  writer_.Insert(id, PlaceToInsert());
  open_.Push(MakeOpenElement(id, tag));
  return id;
}

void TreeBuilder::InsertVoid(Token* token) {
  writer_.Insert(writer_.MakeElement(token, Namespace::kHtml), PlaceToInsert());
}

void TreeBuilder::InsertComment(const Token& token, NodeId parent) {
  writer_.Insert(writer_.MakeComment(token.data), {parent, kNoNode});
}

void TreeBuilder::InsertComment(const Token& token) {
  writer_.Insert(writer_.MakeComment(token.data), PlaceToInsert());
}

void TreeBuilder::InsertText(std::string_view text) { writer_.InsertText(text, PlaceToInsert()); }

bool TreeBuilder::SkipSpace(Token* token) {
  token->data.remove_prefix(html::SkipSpace(token->data, 0));
  return token->data.empty();
}

bool TreeBuilder::InsertSpace(Token* token) {
  const size_t size = html::SkipSpace(token->data, 0);
  InsertText(token->data.substr(0, size));
  token->data.remove_prefix(size);
  return token->data.empty();
}

// Opens an element that contains only text up to its end tag.
void TreeBuilder::EnterText(Token* token, TextMode mode) {
  InsertElement(token);
  tokenizer_.Enter(mode, NameOf(token->tag));
  original_mode_ = mode_;
  mode_ = Mode::kText;
}

}  // namespace lede::html
