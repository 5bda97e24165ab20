// Splits a stretch of text into tokens, in one pass over its characters.
#include "text/tokenize.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "text/characters.h"

namespace lede::text {
namespace {

constexpr size_t kLongestOrdinal = 3;  // digits; a longer number with a dot ends a sentence

// The dots in the current word so far, and the letters since the last of them. "U.S", "a.m" and
// "Ph.D" end with a part of one letter, so the dot after them belongs to the word.
struct DotParts {
  uint32_t dots = 0;
  uint32_t letters = 0;  // in the current part
};

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span span, const LanguageLists& lists,
            std::vector<Token>* tokens)
      : text_(text.substr(0, span.end)), lists_(lists), tokens_(*tokens), pos_(span.start) {}

  void Run() {
    while (pos_ < text_.size() && tokens_.size() < limits::kMaxTokens) {
      const Character c = At(pos_);
      switch (c.kind) {
        case CharKind::kSpace:
          pos_ += c.size;
          break;
        case CharKind::kLetter:
        case CharKind::kDigit:
          ReadWord(pos_);
          break;
        case CharKind::kHan:
          Push(pos_ + c.size, TokenKind::kWord);
          break;
        case CharKind::kSpaceless:
          ReadRunOfKind(c.kind);
          break;
        default:
          ReadSign(c);
      }
    }
  }

 private:
  Character At(size_t pos) const { return CharacterAt(text_, pos); }

  void Push(size_t end, TokenKind kind) {
    tokens_.push_back({{static_cast<uint32_t>(pos_), static_cast<uint32_t>(end)}, kind});
    pos_ = end;
  }

  void ReadRunOfKind(CharKind kind) {
    size_t end = pos_;
    for (Character c = At(end); c.kind == kind || c.kind == CharKind::kExtend; c = At(end))
      end += c.size;
    Push(end, TokenKind::kWord);
  }

  // Reads the word or number that begins at pos_ and whose first word character is at `from`.
  void ReadWord(size_t from) {
    bool letters = from > pos_;
    DotParts parts;
    size_t end = from;
    for (;;) {
      const size_t begin = end;
      while (end < text_.size() && IsAsciiAlpha(text_[end])) ++end;
      parts.letters += static_cast<uint32_t>(end - begin);
      letters |= end > begin;
      const Character c = At(end);
      if (c.kind == CharKind::kLetter) {
        letters = true;
        ++parts.letters;
      } else if (c.kind != CharKind::kDigit && c.kind != CharKind::kExtend) {
        if (c.code == '@' || (c.code == ':' && StartsWith(text_.substr(end), "://")))
          if (At(end + 1).kind != CharKind::kSpace) return ReadAddress(end);
        if (CutsClitic(&end) || !Joins(c, end, letters, parts)) break;
        if (c.code == '.') parts = {parts.dots + 1, 0};
      }
      end += c.size;
    }
    if (At(end).code == '.' && KeepsDot(end, parts)) ++end;
    Push(end, letters ? TokenKind::kWord : TokenKind::kNumber);
  }

  // Reads a URL or e-mail address: up to white space, a quotation mark or bracket, without trailing
  // punctuation.
  void ReadAddress(size_t from) {
    size_t end = from;
    for (Character c = At(end); c.kind != CharKind::kSpace; c = At(end)) {
      if (c.code == '"' || c.code == '<' || c.code == '>' || c.code == U'\u201D') break;
      end += c.size;
    }
    while (end > from + 1 && std::string_view(".,;:!?)'").find(text_[end - 1]) != text_.npos) --end;
    Push(end, TokenKind::kWord);
  }

  // Whether the sign at `at`, inside a word, joins the text before and after it.
  bool Joins(Character sign, size_t at, bool letters, DotParts parts) const {
    const Character next = At(at + sign.size);
    if (!next.IsWord()) return false;
    const bool digits = IsAsciiDigit(text_[at - 1]) && next.kind == CharKind::kDigit;
    switch (sign.code) {
      case '-':
      case U'\u2010':
      case U'\u2011':
      case U'\u00AD':
      case '_':
      case '\'':
      case U'\u2019':
        return true;
      case ',':
      case ':':
        return digits;
      case '/':
        return digits && !letters;
      case '&':
        return IsAsciiUpper(text_[at - 1]) && IsUpper(next.code);
      case '.':
        return digits || JoinsDot(at, next, parts);
      default:
        return false;
    }
  }

  // True for "example.com", "U.S" and "Ph.D"; false for "end.Next" and "St.Petersburg".
  bool JoinsDot(size_t at, Character next, DotParts parts) const {
    if (next.kind != CharKind::kLetter || parts.letters == 0) return false;
    if (IsLower(next.code)) return true;
    return parts.letters <= 2 && At(at + 1 + next.size).kind != CharKind::kLetter;
  }

  // Whether the dot at `dot` is part of the word [pos_, dot).
  bool KeepsDot(size_t dot, DotParts parts) const {
    if (parts.dots > 0) return parts.letters == 1;
    std::string_view word = text_.substr(pos_, dot - pos_);
    if (parts.letters == 0)  // a sign between digits would be in the middle
      return word.size() <= kLongestOrdinal && IsAsciiDigit(word[word.size() / 2]) &&
             lists_.abbreviations.Contains("0");
    if (parts.letters == 1 && StartsUpper(word) && word.size() <= 2) return IsInitial(dot);
    word.remove_prefix(word.rfind('-') + 1);  // "30-Aug."
    if (word.size() > kLongestListed) return false;
    const auto kind = lists_.abbreviations.Find(ToLower(word));
    if (!kind) return false;
    if (*kind == "name") return !StartsLower(word);
    if (*kind == "number") return NextWord(dot + 1).second.kind == CharKind::kDigit;
    return true;
  }

  // True for "J. Smith" and "J.-P."; false for "vitamin C." at the end and for "Plan B. The".
  bool IsInitial(size_t dot) const {
    const auto [word, first] = NextWord(dot + 1);
    if (first.code == '-') return true;
    if (!IsUpper(first.code)) return false;
    return !lists_.IsStarter(word);
  }

  // The word after the white space at `pos`, and its first character.
  std::pair<std::string_view, Character> NextWord(size_t pos) const {
    while (At(pos).kind == CharKind::kSpace && At(pos).size > 0) pos += At(pos).size;
    size_t end = pos;
    while (At(end).kind == CharKind::kLetter && end - pos <= kLongestListed) end += At(end).size;
    return {text_.substr(pos, end - pos), At(pos)};
  }

  // At an apostrophe inside a word: whether the word ends here because a clitic begins ("Lee|'s"),
  // ends one letter earlier ("do|n't"; `*end` moves back), or is itself a clitic ("l'|un").
  bool CutsClitic(size_t* end) const {
    const Character apostrophe = At(*end);
    if (!IsApostrophe(apostrophe.code) || lists_.clitics.size() == 0) return false;
    const size_t after = *end + apostrophe.size;
    std::string tail = CliticKey(NextLetters(after));
    if (lists_.clitics.Contains(tail)) return true;
    const size_t back = *end - 1;
    tail.insert(tail.begin(), ToAsciiLower(text_[back]));
    if (back > pos_ && lists_.clitics.Contains(tail)) {
      *end = back;
      return true;
    }
    const std::string_view head = text_.substr(pos_, *end - pos_);
    if (head.size() > kLongestListed || !lists_.clitics.Contains(ToLower(head) + "'")) return false;
    *end = after;
    return true;
  }

  static std::string CliticKey(std::string_view letters) {
    std::string key(1, '\'');
    return key.append(ToLower(letters));
  }

  // The word characters from `pos`, or nothing if they are too many for a clitic.
  std::string_view NextLetters(size_t pos) const {
    size_t end = pos;
    while (At(end).IsWord() && end - pos <= kLongestListed) end += At(end).size;
    return text_.substr(pos, end - pos > kLongestListed ? 0 : end - pos);
  }

  bool TouchesToken() const { return !tokens_.empty() && tokens_.back().span.end == pos_; }

  void ReadSign(Character c) {
    const size_t after = pos_ + c.size;
    if (IsApostrophe(c.code) && TouchesToken()) {
      const std::string_view letters = NextLetters(after);
      if (!letters.empty() && lists_.clitics.Contains(CliticKey(letters)))
        return Push(after + letters.size(), TokenKind::kWord);
    }
    if ((c.code == '@' || c.code == '#') && At(after).kind == CharKind::kLetter)
      return ReadWord(after);
    size_t end = after;
    if (IsRepeatable(c.code)) {
      while (end < text_.size() && SameSign(c.code, text_[end])) ++end;
    }
    while (At(end).kind == CharKind::kExtend) end += At(end).size;
    Push(end, c.kind == CharKind::kPunctuation ? TokenKind::kPunctuation : TokenKind::kSymbol);
  }

  static bool IsRepeatable(char32_t c) {
    return c < 0x80 &&
           std::string_view(".-_*=~!?'`+#").find(static_cast<char>(c)) != std::string_view::npos;
  }
  static bool SameSign(char32_t first, char c) {
    if (first == '!' || first == '?') return c == '!' || c == '?';
    return static_cast<char32_t>(c) == first;
  }

  const std::string_view text_;  // up to the end of the span
  const LanguageLists& lists_;
  std::vector<Token>& tokens_;
  size_t pos_;  // start of the next token
};

}  // namespace

void Tokenize(std::string_view text, Span span, const LanguageLists& lists,
              std::vector<Token>* tokens) {
  Tokenizer(text, span, lists, tokens).Run();
}

}  // namespace lede::text
