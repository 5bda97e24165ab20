// Tokenizes what "<!" and "<?" begin: comments, doctypes and CDATA sections.
#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "html/byte_class.h"
#include "html/tokenizer.h"

namespace lede::html {
namespace {

bool IsWordAt(std::string_view page, size_t pos, std::string_view word) {
  return pos <= page.size() && EqualsIgnoreAsciiCase(page.substr(pos, word.size()), word);
}

// The end of the text of a comment that the page's end cuts off, without its closing dashes.
size_t TrimUnfinished(std::string_view page, size_t begin) {
  const std::string_view text = page.substr(begin);
  for (const std::string_view tail : {"--!", "--", "-"}) {
    if (EndsWith(text, tail)) return page.size() - tail.size();
  }
  return page.size();
}

}  // namespace

bool Tokenizer::ReadDeclaration(bool cdata_allowed) {
  const size_t begin = pos_ + 2;
  if (page_.substr(begin, 2) == "--") return ReadComment(begin + 2);
  if (IsWordAt(page_, begin, "doctype")) return ReadDoctype(begin + 7);
  if (!cdata_allowed || page_.substr(begin, 7) != "[CDATA[") return ReadBogusComment(begin);
  pos_ = begin + 7;
  Enter(TextMode::kCdata, {});
  return false;
}

// `begin` is just after "<!--".
bool Tokenizer::ReadComment(size_t begin) {
  if (IsAt(begin, '>')) return Emit(TokenKind::kComment, {}, begin + 1);
  if (page_.substr(begin, 2) == "->") return Emit(TokenKind::kComment, {}, begin + 2);
  for (size_t end = page_.find("--", begin); end != std::string_view::npos;
       end = page_.find("--", end + 1)) {
    const size_t close = end + (IsAt(end + 2, '!') ? 3 : 2);
    if (IsAt(close, '>')) return Emit(TokenKind::kComment, Replaced(begin, end, false), close + 1);
  }
  const size_t end = TrimUnfinished(page_, begin);
  return Emit(TokenKind::kComment, Replaced(begin, end, false), page_.size());
}

bool Tokenizer::ReadBogusComment(size_t begin) {
  const size_t end = std::min(page_.find('>', begin), page_.size());
  return Emit(TokenKind::kComment, Replaced(begin, end, false), std::min(end + 1, page_.size()));
}

// `pos` is just after "<!doctype".
bool Tokenizer::ReadDoctype(size_t pos) {
  const size_t begin = SkipSpace(page_, pos);
  size_t end = begin;
  while (end < page_.size() && page_[end] != '>' && (ClassOfByte(page_[end]) & kSpace) == 0) ++end;
  pos = SkipSpace(page_, end);
  if (begin == end || pos == page_.size()) {
    token_.force_quirks = true;
  } else if (page_[pos] != '>') {
    token_.force_quirks = !ReadIdentifiers(&pos);
  }
  const size_t close = std::min(page_.find('>', pos), page_.size());
  return Emit(TokenKind::kDoctype, Replaced(begin, end, true), std::min(close + 1, page_.size()));
}

// `PUBLIC "…" "…"` or `SYSTEM "…"`. Returns false if it is cut off or something else.
bool Tokenizer::ReadIdentifiers(size_t* pos) {
  const bool is_public = IsWordAt(page_, *pos, "public");
  if (!is_public && !IsWordAt(page_, *pos, "system")) return false;
  *pos = SkipSpace(page_, *pos + 6);
  if (is_public) {
    if (!ReadIdentifier(pos, &token_.public_id, &public_bytes_)) return false;
    *pos = SkipSpace(page_, *pos);
    if (IsAt(*pos, '>')) return true;
  }
  if (!ReadIdentifier(pos, &token_.system_id, &system_bytes_)) return false;
  *pos = SkipSpace(page_, *pos);
  return *pos < page_.size();
}

// Reads a quoted string. If ">" or the page's end cuts it off, the identifier is present but the
// result is false.
bool Tokenizer::ReadIdentifier(size_t* pos, Identifier* identifier, std::string* bytes) {
  if (!IsAt(*pos, '"') && !IsAt(*pos, '\'')) return false;
  const char quote = page_[*pos];
  const size_t begin = *pos + 1;
  size_t end = begin;
  while (end < page_.size() && page_[end] != quote && page_[end] != '>') ++end;
  *bytes = Replaced(begin, end, false);
  *identifier = {true, *bytes};
  const bool whole = IsAt(end, quote);
  *pos = whole ? end + 1 : end;
  return whole;
}

}  // namespace lede::html
