// Builds the tree from tokens: the insertion modes of the WHATWG standard.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "html/active_formatting.h"
#include "html/document.h"
#include "html/open_elements.h"
#include "html/tokenizer.h"
#include "html/tree_writer.h"

namespace lede::html {

// Options from the standard. Pages are read with the defaults.
struct ParseOptions {
  bool scripting = false;
  // Name of the element that contains the text, for parsing a fragment; empty for a whole page. The
  // nodes end up below the html element of the Document.
  std::string_view context;
  Namespace context_ns = Namespace::kHtml;
};

// Builds one Document. The handler of a mode takes a token and returns whether it is done with it
// or another mode must handle it. Beyond limits::kMaxDepth open elements, further elements are
// inserted but not opened, so they become siblings; their end tags are counted, so that these close
// nothing else. Source: https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
class TreeBuilder {
 public:
  // `page` must outlive the Document; see Parse.
  TreeBuilder(std::string_view page, const ParseOptions& options);
  Document Build();

 private:
  enum class Mode : uint8_t {
    kInitial,
    kBeforeHtml,
    kBeforeHead,
    kInHead,
    kInHeadNoscript,
    kAfterHead,
    kInBody,
    kText,
    kInTable,
    kInTableText,
    kInCaption,
    kInColumnGroup,
    kInTableBody,
    kInRow,
    kInCell,
    kInTemplate,
    kAfterBody,
    kInFrameset,
    kAfterFrameset,
    kAfterAfterBody,
    kAfterAfterFrameset,
  };
  enum class Step : uint8_t { kDone, kAgain };

  static Document Prepare(std::string_view page);

  // tree_builder.cc: the main loop, and what all modes share.
  void StartFragment();
  void Process(Token* token);
  Step Dispatch(Token* token);
  Step DispatchAsHtml(Token* token);
  bool DropPastDepth(Token* token);
  void ResetMode();
  Mode ModeFor(Tag tag, bool last) const;
  int SkipToName(int index, const Token& token) const;
  OpenElement AdjustedCurrent() const;
  NodeId ContentOf(NodeId element) const;
  Place PlaceFor(NodeId target) const;
  Place PlaceToInsert() const;
  Place FosterPlace() const;
  NodeId InsertElement(Token* token, Namespace ns = Namespace::kHtml);
  NodeId InsertElement(Tag tag);
  void InsertVoid(Token* token);
  void InsertComment(const Token& token, NodeId parent);
  void InsertComment(const Token& token);
  void InsertText(std::string_view text);
  // Ignore or insert the white space at the start of a text token; true if nothing else is left.
  bool SkipSpace(Token* token);
  bool InsertSpace(Token* token);
  void EnterText(Token* token, TextMode mode);
  Step Again(Mode mode);

  // build_head.cc
  Step Initial(Token* token);
  Step BeforeHtml(Token* token);
  Step BeforeHead(Token* token);
  Step InHead(Token* token);
  Step InHeadStart(Token* token);
  Step InHeadNoscript(Token* token);
  Step AfterHead(Token* token);
  Step StartTemplate(Token* token);
  Step EndTemplate();
  Step LeaveHead();

  // build_body.cc
  Step InBody(Token* token);
  Step InBodyText(const Token& token);
  Step InBodyStart(Token* token);
  Step InBodyEnd(Token* token);
  Step InBodyEof(Token* token);
  Step StartHtml(Token* token);
  Step StartBody(Token* token);
  Step StartFrameset(Token* token);
  Step StartForm(Token* token);
  Step StartListItem(Token* token, std::initializer_list<Tag> closes);
  Step StartSelect(Token* token);
  Step StartOption(Token* token);
  Step StartBlock(Token* token);
  Step StartInput(Token* token);
  Step StartForeign(Token* token, Namespace ns);
  Step StartOrdinary(Token* token);
  Step EndHeading();
  Step EndForm();
  Step EndBlock(Tag tag);
  Step EndOther(const Token& token);
  void CloseParagraph();  // closes the <p> in button scope, if any

  // build_formatting.cc
  void Reconstruct();
  void PushFormatting(NodeId id);
  Step StartFormatting(Token* token);
  Step EndFormatting(const Token& token);
  enum class Adoption : uint8_t { kAgain, kDone, kNoFormatting };
  Adoption Adopt(Tag tag);
  void AdoptBlock(int formatting, int block);
  NodeId ReopenBetween(int formatting, int block, size_t* bookmark);

  // build_table.cc
  Step InTable(Token* token);
  Step InTableStart(Token* token);
  Step InTableAnythingElse(Token* token);
  Step InTableText(Token* token);
  void FlushTableText();
  Step InCaption(Token* token);
  Step InColumnGroup(Token* token);
  Step InTableBody(Token* token);
  Step InRow(Token* token);
  Step InCell(Token* token);
  bool CloseRow();
  bool CloseCaption();
  int TopmostRowGroup() const;
  int TopmostCell() const;
  Step CloseCell();

  // build_rest.cc
  Step Text(Token* token);
  Step InTemplate(Token* token);
  Step AfterBody(Token* token);
  void InsertOnlySpace(std::string_view text);
  Step InFrameset(Token* token);
  Step AfterFrameset(Token* token);
  Step AfterAfterBody(Token* token);
  Step AfterAfterFrameset(Token* token);

  // build_foreign.cc
  bool IsForeign(const Token& token) const;
  Step InForeign(Token* token);
  Step InForeignStart(Token* token);
  bool IsStyledFont(const Token& token) const;
  Step InForeignEnd(Token* token);
  Step LeaveForeign(Token* token);

  ParseOptions options_;
  Document document_;
  TreeWriter writer_;
  Tokenizer tokenizer_;
  OpenElements open_;
  ActiveFormatting formatting_;
  std::vector<Mode> template_modes_;
  Mode mode_ = Mode::kInitial;
  Mode original_mode_ = Mode::kInitial;
  OpenElement context_;  // for a fragment; its id is kNoNode
  NodeId head_ = kNoNode, body_ = kNoNode, form_ = kNoNode;
  bool frameset_ok_ = true;
  bool foster_ = false;  // content that a table may not hold is inserted before the table
  bool quirks_ = false;
  bool skip_newline_ = false;  // the one after <pre>, <listing> and <textarea>
  Slice table_text_;           // characters in a table, until it is known where they belong
  bool table_text_roomy_ = false;
  std::array<uint32_t, 256> dropped_{};  // by tag: elements too deep whose end is still to come
  uint32_t dropped_count_ = 0;
};

}  // namespace lede::html
