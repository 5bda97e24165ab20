// Converts metadata values and elements to the text a reader sees, with white space collapsed.
#include "article/page/plain_text.h"

#include <algorithm>
#include <vector>

#include "article/page/visible.h"
#include "article/strings/collapse_space.h"
#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "html/parse.h"

namespace lede::article {
namespace {

using html::Document;
using html::kNoNode;
using html::NodeId;

enum class Border { kNone, kInline, kBlock };

bool IsHidden(const Document& document, NodeId id) {
  return IsWithoutText(document, id) || IsHiddenInline(document, id);
}

// Whether two adjacent texts are separate words although there is nothing between them: "…Lee" and
// "3 May", "2025" and "12 comments", "the mill." and "Ann Lee". "U.S." and "Army" may be one.
bool AreApart(std::string_view before, std::string_view behind) {
  if (before.empty() || behind.empty()) return false;
  constexpr char32_t kCopyright = 0xA9;
  size_t pos = 0;
  const char32_t next = DecodeUtf8(behind, &pos);
  char32_t last = DecodeUtf8Before(before, before.size());
  if (IsDigit(last) && IsDigit(next)) return true;
  if (last == '.' && before.size() > 1) last = DecodeUtf8Before(before, before.size() - 1);
  if (next == kCopyright) return !IsSpace(last);
  if (IsLower(last)) return IsUpper(next) || IsDigit(next);
  return IsUpper(next) &&
         (IsDigit(last) || last == ')' || last == ':' || last == '?' || last == '!');
}

// Pages visually hide the colon between kicker and headline, because these are shown on two lines.
bool IsColon(const Document& document, NodeId id) {
  const NodeId child = document[id].first_child;
  return child != kNoNode && document.IsText(child) && Trim(document.text(child)) == ":";
}

class ShownWriter {
 public:
  ShownWriter(const Document& document, char separator, NodeId shown = kNoNode)
      : document_(document), separator_(separator) {
    for (NodeId up = shown; up != kNoNode; up = document[up].parent) shown_.push_back(up);
  }

  std::string Write(NodeId top, size_t limit) { return Write(top, top, kNoNode, limit); }

  // Writes from `first` to the text node `last`, both inside `top`.
  std::string Write(NodeId first, NodeId top, NodeId last, size_t limit) {
    for (NodeId id = first; id != kNoNode && text_.size() < limit;) {
      if (document_.IsText(id)) {
        Append(document_.text(id));
      } else if (document_.IsElement(id)) {
        if (id != top && IsHidden(document_, id) && !IsShown(id) && !IsColon(document_, id)) {
          id = document_.NextSkippingChildren(id, top);
          continue;
        }
        Cross(id);
      }
      if (id == last) break;
      const NodeId next = document_.Next(id, top);
      CrossEnds(id, next);
      id = next;
    }
    return std::move(text_);
  }

 private:
  bool IsShown(NodeId id) const {
    return std::find(shown_.begin(), shown_.end(), id) != shown_.end();
  }

  void Cross(NodeId element) {
    const Border border =
        IsBlockLevel(document_.tag(element)) || document_.tag(element) == html::Tag::kBr
            ? Border::kBlock
            : Border::kInline;
    if (border_ != Border::kBlock) border_ = border;
  }

  // Handles the ends of all elements that end between `id` and `next`.
  void CrossEnds(NodeId id, NodeId next) {
    if (next == kNoNode || document_[next].parent == id) return;
    for (NodeId up = id; up != kNoNode && up != document_[next].parent; up = document_[up].parent) {
      if (document_.IsElement(up)) Cross(up);
    }
  }

  void Append(std::string_view raw) {
    if (border_ == Border::kBlock || (border_ == Border::kInline && AreApart(text_, raw)))
      text_ += separator_;
    AppendCollapsed(raw, &text_);
    border_ = Border::kNone;
  }

  const Document& document_;
  const char separator_;
  std::vector<NodeId> shown_;  // these are not hidden
  std::string text_;
  Border border_ = Border::kNone;
};

}  // namespace

std::string PlainText(std::string_view value) {
  if (value.find('&') == value.npos && value.find('<') == value.npos) return CollapseSpace(value);
  const Document document = html::Parse(value);
  return ShownText(document, html::kRoot, value.size());
}

std::string ShownText(const Document& document, NodeId id, size_t limit) {
  return CollapseSpace(ShownWriter(document, ' ').Write(id, limit));
}

namespace {

std::string WithoutEmptyLines(std::string_view raw) {
  std::string lines;
  for (size_t begin = 0; begin < raw.size();) {
    const size_t end = std::min(raw.find('\n', begin), raw.size());
    std::string_view line = raw.substr(begin, end - begin);
    if (!line.empty() && line.back() == ' ') line.remove_suffix(1);
    if (!line.empty() && !lines.empty()) lines += '\n';
    lines += line;
    begin = end + 1;
  }
  return lines;
}

}  // namespace

std::string ShownLines(const Document& document, NodeId id, size_t limit, NodeId shown) {
  return WithoutEmptyLines(ShownWriter(document, '\n', shown).Write(id, limit));
}

std::string ShownLinesBetween(const Document& document, NodeId first, NodeId last, NodeId top) {
  return WithoutEmptyLines(ShownWriter(document, '\n').Write(first, top, last, std::string::npos));
}

}  // namespace lede::article
