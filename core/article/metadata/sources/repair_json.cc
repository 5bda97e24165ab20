// Repairs broken JSON where its meaning is clear.
#include "article/metadata/sources/repair_json.h"

#include <algorithm>

#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr std::string_view kCdata = "<![CDATA[";
constexpr size_t kLongestPreamble = 200;  // bytes that are searched for a wrapper

// The code unit of the four hex digits at `at`, or -1.
int HexUnit(std::string_view text, size_t at) {
  if (at + 4 > text.size()) return -1;
  int unit = 0;
  for (const char raw : text.substr(at, 4)) {
    const char c = ToAsciiLower(raw);
    if (!IsAsciiDigit(c) && (c < 'a' || c > 'f')) return -1;
    unit = unit * 16 + (IsAsciiDigit(c) ? c - '0' : c - 'a' + 10);
  }
  return unit;
}

class Repairer {
 public:
  explicit Repairer(std::string_view in) : in_(in) {}

  std::string Run() {
    const size_t wrapper = in_.substr(0, kLongestPreamble).find(kCdata);
    pos_ = in_.find_first_of("{[", wrapper == std::string_view::npos ? 0 : wrapper + kCdata.size());
    if (pos_ == std::string_view::npos) return {};
    out_.reserve(in_.size() + 16);
    do {
      if (!CopyOne()) return {};
    } while (pos_ < in_.size() && !open_.empty());
    DropComma();
    for (; !open_.empty(); open_.pop_back()) out_ += open_.back();
    return std::move(out_);
  }

 private:
  // Copies a string, bracket or character. Returns false if it nests too deep.
  bool CopyOne() {
    const char c = in_[pos_++];
    switch (c) {
      case '"':
        CopyString();
        return true;
      case '{':
      case '[':
        open_ += c == '{' ? '}' : ']';
        out_ += c;
        return open_.size() <= kMaxJsonDepth;
      case '}':
      case ']':
        DropComma();
        out_ += open_.back();  // the bracket that is due, even if another was written
        open_.pop_back();
        return true;
      default:
        out_ += IsAsciiSpace(c) ? ' ' : c;
        return true;
    }
  }

  void CopyString() {
    out_ += '"';
    for (;;) {
      CopyPlainRun();
      if (pos_ == in_.size() || in_[pos_] == '"') break;
      if (in_[pos_] == '\\') {
        CopyEscape();
      } else {
        ++pos_;
        out_ += ' ';  // in place of a control character
      }
    }
    out_ += '"';
    pos_ = std::min(pos_ + 1, in_.size());
  }

  // Copies up to a quotation mark, escape or control character.
  void CopyPlainRun() {
    const size_t begin = pos_;
    while (pos_ < in_.size() && in_[pos_] != '"' && in_[pos_] != '\\' &&
           static_cast<unsigned char>(in_[pos_]) >= 0x20) {
      ++pos_;
    }
    out_ += in_.substr(begin, pos_ - begin);
  }

  void CopyEscape() {
    if (pos_ + 1 >= in_.size()) {
      ++pos_;
      return;
    }
    const char kind = in_[pos_ + 1];
    if (kind == 'u') {
      CopyUnicodeEscape();
    } else if (std::string_view("\"\\/bfnrt").find(kind) != std::string_view::npos) {
      out_ += in_.substr(pos_, 2);
      pos_ += 2;
    } else {
      ++pos_;  // "\'" becomes "'"
    }
  }

  void CopyUnicodeEscape() {
    const int unit = HexUnit(in_, pos_ + 2);
    if (unit < 0) {
      pos_ += 2;
      return;
    }
    const bool high = unit >= 0xD800 && unit < 0xDC00, low = unit >= 0xDC00 && unit < 0xE000;
    const bool escape_follows = in_.substr(std::min(pos_ + 6, in_.size()), 2) == "\\u";
    const int next = high && escape_follows ? HexUnit(in_, pos_ + 8) : -1;
    const bool pair = next >= 0xDC00 && next < 0xE000;
    if (low || (high && !pair)) {
      out_ += "\\ufffd";
      pos_ += 6;
    } else {
      out_ += in_.substr(pos_, pair ? 12 : 6);
      pos_ += pair ? 12 : 6;
    }
  }

  void DropComma() {
    const size_t last = out_.find_last_not_of(' ');
    if (last != std::string::npos && out_[last] == ',') out_.resize(last);
  }

  std::string_view in_;
  size_t pos_ = 0;
  std::string out_;
  std::string open_;  // the closing brackets that are due, innermost last
};

}  // namespace

std::string RepairJson(std::string_view json) { return Repairer(json).Run(); }

}  // namespace lede::article
