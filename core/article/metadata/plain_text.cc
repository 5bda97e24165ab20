// Text of a metadata value: references decoded, tags away, white space folded.
#include "article/metadata/plain_text.h"

#include "article/collapse_space.h"
#include "html/parse.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::NodeId;
using html::Tag;

// Elements that stand in the line of text: their borders are no blanks.
bool IsInline(Tag tag) {
  switch (tag) {
    case Tag::kA:
    case Tag::kAbbr:
    case Tag::kB:
    case Tag::kBdi:
    case Tag::kCite:
    case Tag::kEm:
    case Tag::kFont:
    case Tag::kI:
    case Tag::kMark:
    case Tag::kQ:
    case Tag::kS:
    case Tag::kSmall:
    case Tag::kSpan:
    case Tag::kStrong:
    case Tag::kSub:
    case Tag::kSup:
    case Tag::kTime:
    case Tag::kU:
    case Tag::kWbr:
      return true;
    default:
      return false;
  }
}

bool IsHidden(const Document& document, NodeId id) {
  switch (document.tag(id)) {
    case Tag::kScript:
    case Tag::kStyle:
    case Tag::kTemplate:
    case Tag::kNoscript:
    case Tag::kSvg:
    case Tag::kSelect:
    case Tag::kTextarea:
      return true;
    default:
      return document.has_attribute(id, Attr::kHidden) ||
             document.has_attribute(id, Attr::kDataLedeHidden);
  }
}

}  // namespace

std::string PlainText(std::string_view value) {
  if (value.find_first_of("&<") == std::string_view::npos) return CollapseSpace(value);
  const Document document = html::Parse(value);
  return ShownText(document, html::kRoot, value.size());
}

std::string ShownText(const Document& document, NodeId top, size_t limit) {
  std::string text;
  for (NodeId id = top; id != html::kNoNode && text.size() < limit;) {
    if (document.IsText(id)) {
      text += document.text(id);
    } else if (document.IsElement(id)) {
      if (id != top && IsHidden(document, id)) {
        id = document.NextSkippingChildren(id, top);
        continue;
      }
      if (!IsInline(document.tag(id))) text += ' ';
    }
    const NodeId next = document.Next(id, top);
    // Leaving a block ends its last word.
    if (next != html::kNoNode && document[next].parent != id &&
        document[next].previous != html::kNoNode &&
        !IsInline(document.tag(document[next].previous)) &&
        document.IsElement(document[next].previous))
      text += ' ';
    id = next;
  }
  return CollapseSpace(text);
}

}  // namespace lede::article
