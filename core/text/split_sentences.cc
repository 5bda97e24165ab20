// Groups the tokens of one block into sentences.
#include "text/split_sentences.h"

#include "text/characters.h"

namespace lede::text {
namespace {

bool IsAsciiEndMark(std::string_view token) {
  return token[0] == '.' || token[0] == '!' || token[0] == '?';
}

char32_t FirstCharacter(std::string_view token) {
  size_t pos = 0;
  return DecodeUtf8(token, &pos);
}

// Marks that end a sentence whatever follows them: ideographic, full-width, Devanagari, Arabic,
// Armenian, Ethiopic, Myanmar, Khmer.
bool IsForeignEndMark(char32_t c) {
  static constexpr char32_t kMarks[] = {0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x0964, 0x0965, 0x061F,
                                        0x06D4, 0x0589, 0x1362, 0x1367, 0x104B, 0x17D4};
  for (char32_t mark : kMarks) {
    if (c == mark) return true;
  }
  return false;
}

bool IsClosing(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case ')':
    case ']':
    case 0x2019:
    case 0x201D:
    case 0x00BB:
    case 0x203A:
    case 0x300D:
    case 0x300F:
    case 0xFF09:
      return true;
    default:
      return false;
  }
}

class Splitter {
 public:
  Splitter(uint32_t first, uint32_t block, const LanguageLists& lists, AnnotatedText* out)
      : first_(first), block_(block), lists_(lists), out_(*out) {}

  void Run() {
    const uint32_t end = static_cast<uint32_t>(out_.tokens.size());
    for (uint32_t i = first_; i < end; ++i) {
      if (!MayEnd(i)) continue;
      const uint32_t last = LastClosing(i);
      if (last + 1 < end && !Ends(i, last + 1)) continue;
      Emit(last + 1);
      i = last;
    }
    Emit(end);
  }

 private:
  std::string_view Text(uint32_t token) const { return out_.TokenText(token); }
  bool Touches(uint32_t token) const {
    return out_.tokens[token].span.start == out_.tokens[token - 1].span.end;
  }

  void Emit(uint32_t end) {
    if (end == first_) return;
    const Span span{out_.tokens[first_].span.start, out_.tokens[end - 1].span.end};
    out_.sentences.push_back({span, first_, end, block_});
    first_ = end;
  }

  bool MayEnd(uint32_t token) const {
    const std::string_view text = Text(token);
    if (static_cast<unsigned char>(text[0]) < 0x80)
      return IsAsciiEndMark(text) || (text.back() == '.' && text.size() > 1);
    const char32_t c = FirstCharacter(text);
    return c == 0x2026 || IsForeignEndMark(c) || text.back() == '.';
  }

  // The last of the closing quotes and brackets that directly follow the end mark.
  uint32_t LastClosing(uint32_t token) const {
    while (token + 1 < out_.tokens.size() && Touches(token + 1) &&
           IsClosing(FirstCharacter(Text(token + 1))))
      ++token;
    return token;
  }

  // Whether the end mark `mark` ends the sentence, if the text continues at `next`.
  bool Ends(uint32_t mark, uint32_t next) const {
    const std::string_view text = Text(mark);
    if (IsForeignEndMark(FirstCharacter(text))) return true;
    if (mark == first_ + (text == "." ? 1 : 0) && IsItemNumber(first_)) return false;
    if (Touches(next)) return IsGlued(mark, next);
    const uint32_t word = FirstWord(next);
    if (StartsLower(Text(word))) return false;
    if (text[0] == '.' || text.back() != '.') return true;
    return IsStarter(Text(word));  // an abbreviation
  }

  // "1." at the start of a block, with the dot or without.
  bool IsItemNumber(uint32_t token) const {
    const bool at_start = out_.sentences.empty() || out_.sentences.back().block != block_;
    return at_start && out_.tokens[token].kind == TokenKind::kNumber && Text(token).size() <= 3;
  }

  // "…the end.Next": the space between two sentences is missing.
  bool IsGlued(uint32_t mark, uint32_t next) const {
    return mark > first_ && Text(mark).size() == 1 && out_.tokens[next].kind == TokenKind::kWord &&
           StartsUpper(Text(next)) && StartsLower(Text(mark - 1)) && Text(mark - 1).size() > 1;
  }

  // The first word or number at or after `token`; looks past only a few punctuation marks.
  uint32_t FirstWord(uint32_t token) const {
    const uint32_t stop = std::min(static_cast<uint32_t>(out_.tokens.size()) - 1, token + 4);
    while (token < stop && out_.tokens[token].kind >= TokenKind::kPunctuation) ++token;
    return token;
  }

  bool IsStarter(std::string_view word) const {
    return StartsUpper(word) && lists_.IsStarter(word);
  }

  uint32_t first_;  // first token of the current sentence
  const uint32_t block_;
  const LanguageLists& lists_;
  AnnotatedText& out_;
};

}  // namespace

void SplitSentences(uint32_t first_token, uint32_t block, const LanguageLists& lists,
                    AnnotatedText* out) {
  Splitter(first_token, block, lists, out).Run();
}

}  // namespace lede::text
