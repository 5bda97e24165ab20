// Writes the body as plain text with its blocks.
#include "article/body/write_body_text.h"

#include <string>

#include "article/body/append_block.h"
#include "base/ascii.h"

namespace lede::article {

size_t TextSize(const PageBlocks& page, const BodyParts& parts) {
  size_t size = 0;
  for (size_t i = 0; i < page.blocks.size(); ++i) {
    if (parts.blocks[i]) size += page.blocks[i].text.size() + 2;
  }
  return size;
}

namespace {

// The text of the block without the marks of notes. `notes` begins with the first note that ends
// after the start of the block. Also removes a space before a mark if it would precede punctuation.
std::string WithoutNotes(const PageBlocks& page, Span block, const Span* notes) {
  std::string text;
  uint32_t begin = block.start;
  for (; notes != page.notes.data() + page.notes.size() && notes->start < block.end; ++notes) {
    uint32_t end = notes->start;
    const char next = notes->end < block.end ? page.text[notes->end] : ' ';
    if (end > begin && page.text[end - 1] == ' ' && !IsAsciiAlnum(next)) --end;
    text.append(page.text, begin, end - begin);
    if (end > begin && IsAsciiAlnum(next) && text.back() != ' ') text += ' ';
    begin = notes->end;
  }
  if (begin < block.end) text.append(page.text, begin, block.end - begin);
  return text;
}

}  // namespace

void WriteBodyText(const PageBlocks& page, const BodyParts& parts, Article* article) {
  article->text.reserve(TextSize(page, parts));
  size_t note = 0;
  for (size_t i = 0; i < page.blocks.size(); ++i) {
    if (parts.blocks[i] != kInBody) continue;
    const PageBlock& block = page.blocks[i];
    while (note < page.notes.size() && page.notes[note].start < block.text.start) ++note;
    const bool noted = note < page.notes.size() && page.notes[note].start < block.text.end;
    const std::string text = noted ? WithoutNotes(page, block.text, &page.notes[note]) : "";
    AppendBlock(block.kind, block.level, noted ? text : page.TextOf(block), article);
  }
}

}  // namespace lede::article
