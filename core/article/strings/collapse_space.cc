// Collapses the white space of inline text, as browsers do.
#include "article/strings/collapse_space.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

bool IsZeroWidth(char32_t c) {
  return c == 0x200B || c == 0x2060 || c == 0xFEFF;  // zero-width space, word joiner, BOM
}

// Copies text in runs. A run is text that stays as it is, including single spaces between words.
class Collapser {
 public:
  Collapser(std::string_view text, bool after_space, std::string* out)
      : text_(text), out_(out), after_space_(after_space) {}

  void Run() {
    while (at_ < text_.size()) {
      if (KeepEight()) continue;
      const size_t some = std::min(at_ + 8, text_.size());
      while (at_ < some) ReadOne();
    }
    EndRun();
  }

 private:
  // Keeps eight bytes at once if they are ASCII without control characters or double spaces.
  bool KeepEight() {
    constexpr uint64_t kOnes = 0x0101010101010101, kHigh = 0x8080808080808080;
    uint64_t eight;
    if (text_.size() - at_ < sizeof eight) return false;
    std::memcpy(&eight, text_.data() + at_, sizeof eight);
    // The high bit is set for each byte that is a space. Because the subtraction borrows, it is
    // also set for a "!" after a space; that looks like two spaces, and is left to ReadOne.
    const uint64_t rest = eight ^ (kOnes * ' ');
    const uint64_t spaces = (rest - kOnes) & ~rest & kHigh;
    const uint64_t odd = (eight | (eight - kOnes * ' ')) & kHigh;
    const bool begins_with_space = (spaces & 0x80) != 0;
    if (odd != 0 || (spaces & (spaces << 8)) != 0 || (after_space_ && begins_with_space)) {
      return false;
    }
    Keep(at_ + sizeof eight, spaces >> 63 != 0);
    return true;
  }

  void ReadOne() {
    const unsigned char byte = static_cast<unsigned char>(text_[at_]);
    if (byte >= 0x80) {
      ReadSequence();
    } else if (byte > ' ') {
      Keep(at_ + 1, false);
    } else if (byte == ' ' && !after_space_) {
      Keep(at_ + 1, true);
    } else if (IsAsciiSpace(text_[at_])) {
      Replace(EndOfSpaces(), true);
    } else {
      Replace(at_ + 1, false);
    }
  }

  size_t EndOfSpaces() const {
    size_t end = at_;
    while (end < text_.size() && IsAsciiSpace(text_[end])) ++end;
    return end;
  }

  void ReadSequence() {
    size_t end = at_;
    const char32_t code_point = DecodeUtf8(text_, &end);
    if (const bool space = IsSpace(code_point); space || IsZeroWidth(code_point)) {
      Replace(end, space);
    } else {
      Keep(end, false);
    }
  }

  void Keep(size_t end, bool space) {
    at_ = end;
    after_space_ = space;
  }

  // Replaces the text up to `end` with a space or nothing.
  void Replace(size_t end, bool by_space) {
    EndRun();
    run_ = at_ = end;
    if (!by_space || after_space_) return;
    *out_ += ' ';
    after_space_ = true;
  }

  void EndRun() { out_->append(text_, run_, at_ - run_); }

  const std::string_view text_;
  std::string* const out_;
  size_t run_ = 0, at_ = 0;  // start of the run; reading position
  bool after_space_;
};

}  // namespace

void AppendCollapsed(std::string_view text, bool after_space, std::string* out) {
  Collapser(text, after_space, out).Run();
}

void AppendCollapsed(std::string_view text, std::string* out) {
  AppendCollapsed(text, out->empty() || IsAsciiSpace(out->back()), out);
}

std::string CollapseSpace(std::string_view text) {
  std::string out;
  AppendCollapsed(text, &out);
  if (!out.empty() && IsAsciiSpace(out.back())) out.pop_back();
  return out;
}

}  // namespace lede::article
