// Removes lines without words from the body.
#include "article/content/rules/drop_signs.h"

#include <string_view>

#include "article/page/sign_lines.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr uint32_t kMostParts = 999;
constexpr uint32_t kGap = 2;  // largest step from the previous number, in case one was lost

// The number if the line is nothing else ("3" or "3."), or 0.
uint32_t NumberIn(std::string_view line) {
  if (line.back() == '.' || line.back() == ')') line.remove_suffix(1);
  uint32_t number = 0;
  for (const char c : line) {
    if (!IsAsciiDigit(c) || number > kMostParts) return 0;
    number = number * 10 + static_cast<uint32_t>(c - '0');
  }
  return number;
}

bool AreLineNumbers(std::string_view code) {
  return code.find('\n') != code.npos && code.find_first_not_of("0123456789 \n") == code.npos;
}

}  // namespace

void DropSigns(const PageBlocks& page, BodyParts* parts) {
  uint32_t part = 0;
  for (size_t i = 0; i < parts->blocks.size(); ++i) {
    const PageBlock& block = page.blocks[i];
    if (!parts->blocks[i] || block.kind == BlockKind::kTableRow) continue;
    const std::string_view text = page.TextOf(block);
    const uint32_t number =
        block.kind == BlockKind::kHeading || block.links > 0 ? 0 : NumberIn(text);
    const bool counts = number > part && number <= part + kGap;
    if (counts) part = number;
    if (counts ||
        (block.kind == BlockKind::kCode ? AreLineNumbers(text) : SignsOf(text) != Signs::kNone))
      parts->blocks[i] = 0;
  }
}

}  // namespace lede::article
