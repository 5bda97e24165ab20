// Splits a text into the numbers, words and marks that written dates consist of.
#include "article/dates/date_tokens.h"

#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

constexpr size_t kLongestWord = 40;  // bytes; "φεβρουαρίου" has 22

// The digit's value 0..9, or -1. Lists the zeros of the decimal digits that newspapers use.
int DigitOf(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
  static constexpr char32_t kZeros[] = {0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xE50, 0x1040, 0xFF10};
  for (const char32_t zero : kZeros) {
    if (c >= zero && c < zero + 10) return static_cast<int>(c - zero);
  }
  return -1;
}

bool StandsAlone(char32_t c) {
  const Script script = ScriptOf(c);
  return script == Script::kHan || script == Script::kHangul;
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<DateToken> Run() {
    bool glued = false;
    while (pos_ < text_.size() && tokens_.size() < kMaxDateTokens) {
      const size_t start = pos_;
      const char32_t c = DecodeUtf8(text_, &pos_);
      if (IsSpace(c) || c == 0xFEFF || c == 0x200E || c == 0x200F) {
        glued = false;
        continue;
      }
      tokens_.emplace_back();
      DateToken& token = tokens_.back();
      token.glued = glued;
      if (DigitOf(c) >= 0) {
        ReadNumber(c, &token);
      } else if (IsLetter(c)) {
        ReadWord(c, &token);
      } else {
        token.text = text_.substr(start, pos_ - start);
      }
      token.span = {static_cast<uint32_t>(start), static_cast<uint32_t>(pos_)};
      glued = true;
    }
    return std::move(tokens_);
  }

 private:
  void ReadNumber(char32_t c, DateToken* token) {
    token->kind = DateTokenKind::kNumber;
    for (int digit = DigitOf(c); digit >= 0; digit = Peek(DigitOf)) {
      if (token->digits > 0) DecodeUtf8(text_, &pos_);
      if (token->digits >= 18) {
        token->digits = 255;
      } else {
        ++token->digits;
        token->value = token->value * 10 + static_cast<uint64_t>(digit);
      }
      if (token->digits == 255) break;
    }
    while (Peek(DigitOf) >= 0) DecodeUtf8(text_, &pos_);
  }

  void ReadWord(char32_t c, DateToken* token) {
    token->kind = DateTokenKind::kWord;
    token->upper = true;
    const bool alone = StandsAlone(c);
    for (;;) {
      if (IsLower(c)) token->upper = false;
      if (token->text.size() < kLongestWord) AppendUtf8(ToLower(c), &token->text);
      if (alone || Peek(ContinuesWord) < 0) break;
      c = DecodeUtf8(text_, &pos_);
    }
    if (token->text.size() >= kLongestWord) token->text.clear();
  }

  static int ContinuesWord(char32_t c) {
    if (StandsAlone(c)) return -1;
    return IsLetter(c) || ClassOf(c) == CharClass::kMark ? 0 : -1;
  }

  // The class of the next character, or -1 at the end.
  int Peek(int (*classify)(char32_t)) const {
    size_t ahead = pos_;
    return ahead < text_.size() ? classify(DecodeUtf8(text_, &ahead)) : -1;
  }

  std::string_view text_;
  size_t pos_ = 0;
  std::vector<DateToken> tokens_;
};

}  // namespace

std::vector<DateToken> SplitDateTokens(std::string_view text) { return Splitter(text).Run(); }

}  // namespace lede::article
