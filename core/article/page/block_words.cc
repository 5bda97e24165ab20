// Reads the words of each block as hashes, and counts its letters, digits and marks.
#include "article/page/block_words.h"

#include "base/ascii.h"
#include "base/fnv.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

bool IsSentenceEnd(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xFF01 ||
         c == 0xFF1F || c == 0xFF0E || c == 0x061F || c == 0x06D4 || c == 0x0964;
}
bool IsComma(char32_t c) { return c == ',' || c == 0x060C || c == 0x3001 || c == 0xFF0C; }
bool IsQuotationMark(char32_t c) {
  return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB ||
         (c >= 0x300C && c <= 0x300F);
}
bool IsSeparator(char32_t c) {
  return c == '|' || c == 0xB7 || c == 0x2022 || c == 0x203A || c == '/' || c == '>' || c == 0xA9;
}
bool IsCloser(char32_t c) {
  return IsQuotationMark(c) || c == ')' || c == ']' || c == 0x2019 || c == '\'' || c == 0xFF09;
}

// Reads one text code point by code point.
class WordReader {
 public:
  explicit WordReader(std::vector<uint32_t>* words) : words_(words) {}

  LetterFigures Read(std::string_view text) {
    for (size_t at = 0; at < text.size();) {
      const unsigned char byte = static_cast<unsigned char>(text[at]);
      if (byte < 0x80 && IsAsciiAlnum(text[at])) {
        ++at;
        AddLetter(ToAsciiLower(static_cast<char>(byte)), IsAsciiUpper(static_cast<char>(byte)),
                  IsAsciiDigit(static_cast<char>(byte)));
      } else {
        const char32_t c = DecodeUtf8(text, &at);
        Add(c);
      }
    }
    EndWord();
    figures_.ends_sentence = ends_sentence_;
    if (pending_end_) ++figures_.sentence_ends;
    return figures_;
  }

 private:
  void Add(char32_t c) {
    const CharClass kind = ClassOf(c);
    if (IsLetter(kind)) {
      const bool upper = kind == CharClass::kUpper;
      if (IsSpaceless(ScriptOf(c))) {
        EndWord();
        AddLetter(c, false, false);
        EndWord();
      } else {
        AddLetter(upper ? ToLower(c) : c, upper, false);
      }
    } else if (kind == CharClass::kDigit) {
      AddLetter('0', false, true);
    } else if (kind != CharClass::kMark && c != 0x00AD) {
      AddMark(c, kind);
    }
  }

  void AddLetter(char32_t lower, bool upper, bool digit) {
    if (length_ == 0) {
      if (upper) ++figures_.capitalised;
      if (!any_word_ && !upper && !digit) figures_.begins_lower = true;
      any_word_ = true;
    }
    if (digit) {
      ++figures_.digits;
      year_ = year_ * 10 + (lower - '0');
      ++digits_in_word_;
    } else {
      ++figures_.letters;
    }
    hash_ = FnvStep(hash_, digit ? '0' : lower);
    ++length_;
    ends_sentence_ = pending_end_ = false;
  }

  void EndWord() {
    if (length_ == 0) return;
    if (digits_in_word_ == 4 && length_ == 4 && year_ >= 1900 && year_ < 2100) {
      figures_.has_year = true;
    }
    words_->push_back(hash_);
    hash_ = kFnvSeed;
    length_ = digits_in_word_ = year_ = 0;
  }

  void AddMark(char32_t c, CharClass kind) {
    if (kind != CharClass::kSpace && length_ > 0 && (c == '\'' || c == 0x2019)) return;
    EndWord();
    if (kind == CharClass::kSpace) {
      if (pending_end_) ++figures_.sentence_ends;
      pending_end_ = false;
    } else if (IsSentenceEnd(c)) {
      ends_sentence_ = pending_end_ = true;
      if (c > 0x2FFF) ++figures_.sentence_ends, pending_end_ = false;
    } else if (IsCloser(c)) {
      if (IsQuotationMark(c)) ++figures_.quotation_marks;
    } else {
      ends_sentence_ = pending_end_ = false;
      if (IsComma(c)) ++figures_.commas;
      if (IsSeparator(c)) ++figures_.separators;
    }
  }

  std::vector<uint32_t>* words_;
  LetterFigures figures_;
  uint32_t hash_ = kFnvSeed, length_ = 0, digits_in_word_ = 0, year_ = 0;
  bool any_word_ = false;
  bool ends_sentence_ = false, pending_end_ = false;
};

}  // namespace

LetterFigures AppendWords(std::string_view text, std::vector<uint32_t>* words) {
  return WordReader(words).Read(text);
}

uint64_t HashRun(const uint32_t* words, size_t count) {
  uint64_t hash = count;
  for (size_t i = 0; i < count; ++i) hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15u + (hash >> 31);
  return hash;
}

BlockWords ReadWords(const PageBlocks& page) {
  BlockWords out;
  out.words.reserve(page.text.size() / 5);
  out.starts.reserve(page.blocks.size() + 1);
  out.figures.reserve(page.blocks.size());
  for (const PageBlock& block : page.blocks) {
    out.starts.push_back(static_cast<uint32_t>(out.words.size()));
    out.figures.push_back(AppendWords(page.TextOf(block), &out.words));
  }
  out.starts.push_back(static_cast<uint32_t>(out.words.size()));
  return out;
}

}  // namespace lede::article
