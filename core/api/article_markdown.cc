// Writes the body of an article as Markdown.
#include "api/article_markdown.h"

#include <algorithm>
#include <vector>

#include "api/markdown_text.h"
#include "base/ascii.h"
#include "html/parse.h"

namespace lede::api {
namespace {

using html::Attr;
using html::Document;
using html::kNoNode;
using html::NodeId;
using html::Tag;

constexpr size_t kMaxShown = 16;  // containers around a block; deeper ones are ignored

bool IsHeading(Tag tag) { return tag >= Tag::kH1 && tag <= Tag::kH6; }

bool IsCell(Tag tag) { return tag == Tag::kTd || tag == Tag::kTh; }

// The Markdown signs around an inline element; empty if it has none.
std::string_view SignOf(Tag tag) {
  switch (tag) {
    case Tag::kStrong:
    case Tag::kB:
      return "**";
    case Tag::kEm:
    case Tag::kI:
    case Tag::kCite:
      return "*";
    case Tag::kDel:
    case Tag::kS:
      return "~~";
    default:
      return {};
  }
}

// A code fence: one backtick more than the longest run of them in `text`, and at least `fewest`.
std::string Fence(std::string_view text, size_t fewest) {
  size_t longest = 0, run = 0;
  for (const char c : text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  return std::string(std::max(fewest, longest + 1), '`');
}

class BodyWriter {
 public:
  BodyWriter(const Document& document, std::string* out, Outlet* outlet)
      : document_(document), out_(*out), outlet_(outlet) {}

  void Run() {
    const NodeId top = document_.body();
    for (NodeId node = top; node != kNoNode;) {
      if (Enter(node) && document_[node].first_child != kNoNode) {
        node = document_[node].first_child;
        continue;
      }
      Leave(node);
      while (node != top && document_[node].next == kNoNode) {
        node = document_[node].parent;
        Leave(node);
      }
      node = node == top ? kNoNode : document_[node].next;
    }
  }

 private:
  // A quotation or list item, with the prefixes of its first and its other lines.
  struct Container {
    std::string first, rest;
    bool is_later_item = false;
    bool begun = false;
  };
  struct List {
    bool ordered = false;
    int items = 0;
  };
  // An inline element whose text begins at offset `start` of the line.
  struct Mark {
    NodeId node;
    size_t start;
  };

  // Returns false if the contents of `node` have already been written.
  bool Enter(NodeId node) {
    if (document_.IsText(node)) {
      AddText(document_.text(node));
      return false;
    }
    const Tag tag = document_.tag(node);
    switch (tag) {
      case Tag::kBr:
        line_ += rows_.empty() ? "  \n" : " ";
        return true;
      case Tag::kImg:
        AddPicture(node);
        return true;
      case Tag::kHr:
        Flush();
        Write("---");
        return true;
      case Tag::kPre:
        Flush();
        WriteCode(document_.TextContent(node));
        return false;
      case Tag::kUl:
      case Tag::kOl:
      case Tag::kDl:
        Flush();
        lists_.push_back({tag == Tag::kOl, 0});
        return true;
      case Tag::kLi:
      case Tag::kDt:
        Flush();
        BeginItem();
        return true;
      case Tag::kBlockquote:
        Flush();
        containers_.push_back({"> ", "> ", false, false});
        return true;
      case Tag::kTr:
        rows_.emplace_back();
        return true;
      case Tag::kA:
      case Tag::kCode:
        marks_.push_back({node, line_.size()});
        return true;
      default:
        if (!SignOf(tag).empty()) {
          marks_.push_back({node, line_.size()});
        } else if (IsBlock(tag)) {
          Flush();
        }
        return true;
    }
  }

  void Leave(NodeId node) {
    if (!document_.IsElement(node)) return;
    const Tag tag = document_.tag(node);
    if (!marks_.empty() && marks_.back().node == node) {
      CloseMark(node, tag);
    } else if (IsHeading(tag)) {
      const int level = std::max(2, 1 + static_cast<int>(tag) - static_cast<int>(Tag::kH1));
      Flush(std::string(static_cast<size_t>(level), '#') + " ");
    } else if (tag == Tag::kFigcaption || tag == Tag::kCaption) {
      line_ = "*" + std::string(Trim(line_)) + "*";
      Flush();
    } else if (IsCell(tag)) {
      if (!rows_.empty()) rows_.back().push_back(TakeLine());
    } else if (tag == Tag::kTable) {
      WriteTable();
    } else if (tag == Tag::kUl || tag == Tag::kOl || tag == Tag::kDl) {
      Flush();
      lists_.pop_back();
    } else if (tag == Tag::kLi || tag == Tag::kDt || tag == Tag::kBlockquote) {
      Flush();
      containers_.pop_back();
    } else if (IsBlock(tag)) {
      Flush();
    }
  }

  static bool IsBlock(Tag tag) {
    switch (tag) {
      case Tag::kP:
      case Tag::kDd:
      case Tag::kFigure:
      case Tag::kFigcaption:
      case Tag::kCaption:
      case Tag::kTable:
      case Tag::kBody:
        return true;
      default:
        return IsHeading(tag);
    }
  }

  void BeginItem() {
    if (lists_.empty()) lists_.emplace_back();  // an item without a list
    List& list = lists_.back();
    ++list.items;
    const std::string sign = list.ordered ? std::to_string(list.items) + ". " : "- ";
    containers_.push_back({sign, std::string(sign.size(), ' '), list.items > 1, false});
  }

  void AddText(std::string_view text) {
    const bool code = std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) {
      return document_.tag(mark.node) == Tag::kCode;
    });
    if (code) {
      line_ += text;
    } else {
      AppendMarkdown(text, rows_.empty() ? kMarkdownSigns : kMarkdownCellSigns, &line_);
    }
  }

  void AddPicture(NodeId node) {
    line_ += "![" + EscapeMarkdown(document_.attribute(node, Attr::kAlt)) + "](" +
             EscapeMarkdownUrl(document_.attribute(node, Attr::kSrc)) + ")";
    if (rows_.empty() && marks_.empty()) Flush();
  }

  void CloseMark(NodeId node, Tag tag) {
    const std::string raw = line_.substr(std::min(marks_.back().start, line_.size()));
    line_.resize(line_.size() - raw.size());
    marks_.pop_back();
    const std::string_view text = Trim(raw);
    if (text.empty()) {
      line_ += raw;
      return;
    }
    const size_t at = static_cast<size_t>(text.data() - raw.data());
    line_ += raw.substr(0, at);
    if (tag == Tag::kA) {
      const std::string url = EscapeMarkdownUrl(document_.attribute(node, Attr::kHref));
      line_.append("[").append(text).append("](").append(url).append(")");
    } else if (tag == Tag::kCode) {
      const std::string fence = Fence(text, 1), space = fence.size() > 1 ? " " : "";
      line_.append(fence + space).append(text).append(space + fence);
    } else {
      line_.append(SignOf(tag)).append(text).append(SignOf(tag));
    }
    line_ += raw.substr(at + text.size());
  }

  std::string TakeLine() {
    std::string text = std::move(line_);
    line_.clear();
    marks_.clear();
    const std::string_view shown = Trim(text);
    text.resize(static_cast<size_t>(shown.data() - text.data()) + shown.size());
    text.erase(0, text.size() - shown.size());
    return text;
  }

  // Writes the collected text as a block; inside a table the text waits for the end of its cell.
  void Flush(const std::string& sign = {}) {
    if (!rows_.empty()) return;
    std::string text = TakeLine();
    if (!text.empty()) Write(sign.empty() ? EscapeLineStart(std::move(text)) : sign + text);
  }

  void WriteCode(const std::string& text) {
    const std::string fence = Fence(text, 3);
    Write(fence + "\n" + text + (EndsWith(text, "\n") ? "" : "\n") + fence);
  }

  void WriteTable() {
    const std::vector<std::vector<std::string>> rows = std::move(rows_);
    rows_.clear();
    size_t width = 1;
    for (const auto& row : rows) width = std::max(width, row.size());
    std::string table;
    for (size_t r = 0; r < rows.size(); ++r) {
      table += r == 0 ? "|" : "\n|";
      for (size_t c = 0; c < width; ++c)
        table += " " + (c < rows[r].size() ? rows[r][c] : std::string()) + " |";
      if (r > 0) continue;
      table += "\n|";
      for (size_t c = 0; c < width; ++c) table += " --- |";
    }
    if (!table.empty()) Write(table);
  }

  // Writes a block, each line with the prefixes of the containers around it.
  void Write(std::string_view block) {
    if (any_) {
      const bool tight = !containers_.empty() && !containers_.back().begun &&
                         (containers_.back().is_later_item || lists_.size() > 1);
      if (!tight) out_ += BlankLine() + "\n";
    }
    any_ = true;
    for (size_t begin = 0; begin <= block.size();) {
      const size_t end = std::min(block.find('\n', begin), block.size());
      for (size_t i = 0; i < std::min(containers_.size(), kMaxShown); ++i) {
        out_ += containers_[i].begun ? containers_[i].rest : containers_[i].first;
        containers_[i].begun = true;
      }
      Put(block.substr(begin, end - begin), &out_, outlet_);
      out_ += '\n';
      begin = end + 1;
    }
  }

  std::string BlankLine() const {
    std::string line;
    for (size_t i = 0; i < std::min(containers_.size(), kMaxShown); ++i) {
      if (containers_[i].begun) line += containers_[i].rest;
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
  }

  const Document& document_;
  std::string& out_;
  Outlet* const outlet_;
  bool any_ = false;  // something has been written
  std::string line_;  // the block being read
  std::vector<Mark> marks_;
  std::vector<Container> containers_;
  std::vector<List> lists_;
  std::vector<std::vector<std::string>> rows_;  // cells of the table being read
};

}  // namespace

std::string ArticleMarkdown(std::string_view html) {
  std::string out;
  out.reserve(html.size());
  ArticleMarkdown(html, &out, nullptr);
  return out;
}

void ArticleMarkdown(std::string_view html, std::string* out, Outlet* outlet) {
  const Document document = html::Parse(html);
  if (document.body() != kNoNode) BodyWriter(document, out, outlet).Run();
}

}  // namespace lede::api
