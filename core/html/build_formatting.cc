// Builds the tree: formatting elements, including those that overlap with blocks.
#include "html/tree_builder.h"

namespace lede::html {

// Reopens formatting elements that the end of a block has cut off. Opens nothing at full depth.
// Source:
// https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
void TreeBuilder::Reconstruct() {
  size_t first = formatting_.size();
  while (first > 0 && !formatting_[first - 1].is_marker() &&
         open_.Find(formatting_[first - 1].id, formatting_[first - 1].tag) < 0)
    --first;
  for (size_t i = first; i < formatting_.size() && !open_.full(); ++i) {
    const NodeId twin = writer_.MakeTwin(formatting_[i].id);
    writer_.Insert(twin, PlaceToInsert());
    open_.Push(MakeOpenElement(twin, formatting_[i].tag));
    formatting_.Replace(i, twin);
  }
}

// Keeps at most three elements with the same tag and attributes (the standard's "Noah's Ark"
// clause).
void TreeBuilder::PushFormatting(NodeId id) {
  const FormattingElement element = {id, document_.tag(id), writer_.HashAttributes(id)};
  int same = 0;
  for (size_t i = formatting_.size(); i-- > 0 && !formatting_[i].is_marker();) {
    const FormattingElement& other = formatting_[i];
    if (other.tag != element.tag || other.hash != element.hash) continue;
    if (writer_.SameAttributes(other.id, id) && ++same == 3) {
      formatting_.Remove(i);
      break;
    }
  }
  formatting_.Push(element);
}

TreeBuilder::Step TreeBuilder::StartFormatting(Token* token) {
  if (token->tag == Tag::kA) {
    const size_t index = formatting_.FindAfterMarker(Tag::kA);
    if (index != ActiveFormatting::kNone) {
      const NodeId id = formatting_[index].id;
      EndFormatting(*token);
      formatting_.RemoveIfPresent(id);
      const int open = open_.Find(id, Tag::kA);
      if (open >= 0) open_.Remove(open);
    }
  }
  Reconstruct();
  if (token->tag == Tag::kNobr && open_.HasInScope(Tag::kNobr)) {
    EndFormatting(*token);
    Reconstruct();
  }
  PushFormatting(InsertElement(token));
  return Step::kDone;
}

// The adoption agency algorithm, for a formatting element that overlaps with a block. Source:
// https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm
TreeBuilder::Step TreeBuilder::EndFormatting(const Token& token) {
  if (open_.TopIs(token.tag) && formatting_.Find(open_.top().id) == ActiveFormatting::kNone) {
    open_.Pop();
    return Step::kDone;
  }
  for (int i = 0; i < 8; ++i) {
    const Adoption adoption = Adopt(token.tag);
    if (adoption == Adoption::kNoFormatting) return EndOther(token);
    if (adoption == Adoption::kDone) return Step::kDone;
  }
  return Step::kDone;
}

TreeBuilder::Adoption TreeBuilder::Adopt(Tag tag) {
  const size_t entry = formatting_.FindAfterMarker(tag);
  if (entry == ActiveFormatting::kNone) return Adoption::kNoFormatting;
  const int formatting = open_.Find(formatting_[entry].id, tag);
  if (formatting < 0) {
    formatting_.Remove(entry);
    return Adoption::kDone;
  }
  if (!open_.IsInScope(formatting)) return Adoption::kDone;
  int block = formatting + 1;
  while (block < open_.size() && !open_[block].IsSpecial()) ++block;
  if (block == open_.size()) {
    open_.PopTo(formatting);
    formatting_.Remove(entry);
    return Adoption::kDone;
  }
  AdoptBlock(formatting, block);
  return Adoption::kAgain;
}

// Ends the formatting element before the block and opens a copy of it inside the block. Both
// arguments are indices into the stack.
void TreeBuilder::AdoptBlock(int formatting, int block) {
  const OpenElement ended = open_[formatting];
  const OpenElement adopter = open_[block];
  size_t bookmark = formatting_.Find(ended.id);
  const NodeId last = ReopenBetween(formatting, block, &bookmark);
  writer_.Detach(last);
  writer_.Insert(last, PlaceFor(open_[formatting - 1].id));

  OpenElement twin = ended;
  twin.id = writer_.MakeTwin(ended.id);
  writer_.MoveChildren(adopter.id, twin.id);
  writer_.Insert(twin.id, {adopter.id, kNoNode});

  const size_t entry = formatting_.Find(ended.id);
  FormattingElement moved = formatting_[entry];
  moved.id = twin.id;
  formatting_.Remove(entry);
  formatting_.Insert(entry < bookmark ? bookmark - 1 : bookmark, moved);
  open_.Remove(formatting);
  open_.Insert(open_.Find(adopter.id, adopter.tag) + 1, twin);
}

// The inner loop of the algorithm: elements open between the formatting element and the block are
// closed, and copies of the nearest formatting elements (at most three) are wrapped around the
// block. Returns the outermost copy, or the block itself.
NodeId TreeBuilder::ReopenBetween(int formatting, int block, size_t* bookmark) {
  const NodeId block_id = open_[block].id;
  NodeId last = block_id;
  int count = 0;
  for (int i = block - 1; i > formatting; --i) {
    size_t entry = formatting_.Find(open_[i].id);
    if (++count > 3 && entry != ActiveFormatting::kNone) {
      formatting_.Remove(entry);
      if (entry < *bookmark) --*bookmark;
      entry = ActiveFormatting::kNone;
    }
    if (entry == ActiveFormatting::kNone) {
      open_.Remove(i);
      continue;
    }
    const NodeId twin = writer_.MakeTwin(open_[i].id);
    formatting_.Replace(entry, twin);
    open_.Replace(i, twin);
    if (last == block_id) *bookmark = entry + 1;
    writer_.Detach(last);
    writer_.Insert(last, {twin, kNoNode});
    last = twin;
  }
  return last;
}

}  // namespace lede::html
