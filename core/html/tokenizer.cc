// Tokenizes text, and decides what a "<" begins.
#include "html/tokenizer.h"

#include <algorithm>

#include "base/ascii.h"
#include "html/byte_class.h"
#include "html/raw_text.h"

namespace lede::html {
namespace {

constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";

}  // namespace

Token* Tokenizer::Next(bool cdata_allowed) {
  if (!token_.attributes_kept) attributes_->resize(records_before_token_);
  records_before_token_ = attributes_->size();
  token_ = Token();
  while (!(mode_ == TextMode::kData ? ReadData(cdata_allowed) : ReadRawText())) {
  }
  return &token_;
}

void Tokenizer::Enter(TextMode mode, std::string_view name) {
  mode_ = mode;
  raw_name_ = name;
  if (mode == TextMode::kPlaintext) raw_end_ = page_.size();
  if (mode == TextMode::kScript) raw_end_ = FindScriptEnd(page_, pos_, name);
  if (mode == TextMode::kCdata) raw_end_ = std::min(page_.find("]]>", pos_), page_.size());
  if (mode == TextMode::kRcdata || mode == TextMode::kRawText)
    raw_end_ = FindRawTextEnd(page_, pos_, name);
}

// Whether the "<" at `pos` begins markup instead of text.
static bool BeginsMarkup(std::string_view page, size_t pos) {
  const char next = pos + 1 < page.size() ? page[pos + 1] : '\0';
  if (next == '/') return pos + 2 < page.size();
  return IsAsciiAlpha(next) || next == '!' || next == '?';
}

bool Tokenizer::ReadData(bool cdata_allowed) {
  const size_t begin = pos_;
  size_t end = begin;
  for (;; ++end) {
    end = SkipTo(kStopsText, page_, end);
    if (end == page_.size() || page_[end] == '\0') break;
    if (page_[end] == '<' ? BeginsMarkup(page_, end) : IsReferenceAt(end, page_.size())) break;
  }
  if (end > begin) return Emit(TokenKind::kText, page_.substr(begin, end - begin), end);
  if (end == page_.size()) return EmitEnd();
  if (page_[end] == '<') return ReadMarkup(cdata_allowed);
  return page_[end] == '&' ? EmitReference() : Emit(TokenKind::kNull, {}, end + 1);
}

bool Tokenizer::ReadRawText() {
  if (pos_ < raw_end_) return ReadRawRun(mode_ == TextMode::kRcdata);
  const bool section = mode_ == TextMode::kCdata;
  mode_ = TextMode::kData;
  if (pos_ == page_.size()) return EmitEnd();
  if (!section) return ReadTag(TokenKind::kEndTag, pos_ + 2);
  pos_ += 3;
  return false;
}

// Reads one run of raw text. NUL is replaced, except in a CDATA section, where the tree builder
// does that.
bool Tokenizer::ReadRawRun(bool decode) {
  const std::string_view text = page_.substr(0, raw_end_);
  const size_t begin = pos_;
  size_t end = begin;
  for (;; ++end) {
    end = std::min(decode ? SkipTo(kStopsText, text, end) : text.find('\0', end), raw_end_);
    if (end == raw_end_ || page_[end] == '\0') break;
    if (page_[end] == '&' && IsReferenceAt(end, raw_end_)) break;
  }
  if (end > begin) return Emit(TokenKind::kText, page_.substr(begin, end - begin), end);
  if (page_[end] == '&') return EmitReference();
  if (mode_ == TextMode::kCdata) return Emit(TokenKind::kNull, {}, end + 1);
  return Emit(TokenKind::kText, kReplacementBytes, end + 1);
}

bool Tokenizer::ReadMarkup(bool cdata_allowed) {
  const char next = page_[pos_ + 1];
  if (next == '!') return ReadDeclaration(cdata_allowed);
  if (next == '?') return ReadBogusComment(pos_ + 1);
  if (next != '/') return ReadTag(TokenKind::kStartTag, pos_ + 1);
  if (IsAsciiAlpha(page_[pos_ + 2])) return ReadTag(TokenKind::kEndTag, pos_ + 2);
  if (page_[pos_ + 2] != '>') return ReadBogusComment(pos_ + 2);
  pos_ += 3;
  return false;
}

bool Tokenizer::Emit(TokenKind kind, std::string_view data, size_t end) {
  token_.kind = kind;
  token_.data = data;
  pos_ = end;
  return true;
}

bool Tokenizer::EmitReference() {
  return Emit(TokenKind::kText, reference_.value(), pos_ + reference_.source_size);
}

bool Tokenizer::EmitEnd() { return Emit(TokenKind::kEnd, {}, page_.size()); }

bool Tokenizer::IsReferenceAt(size_t pos, size_t end) {
  if (reference_at_ != pos) {
    reference_ = DecodeReference(page_.substr(pos, end - pos), false);
    reference_at_ = pos;
  }
  return reference_.source_size > 0;
}

std::string_view Tokenizer::Replaced(size_t begin, size_t end, bool lower) {
  const std::string_view text = page_.substr(begin, end - begin);
  const size_t first = lower ? SkipTo(kChangesInName, text, 0) : text.find('\0');
  if (first >= text.size()) return text;
  scratch_ = text.substr(0, first);
  for (const char c : text.substr(first)) {
    if (c == '\0') {
      scratch_ += kReplacementBytes;
    } else {
      scratch_ += lower ? ToAsciiLower(c) : c;
    }
  }
  return scratch_;
}

}  // namespace lede::html
