// Inline text with its white space folded, as a browser shows it.
#include "article/collapse_space.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

bool IsZeroWidth(char32_t c) {
  return c == 0x200B || c == 0x2060 || c == 0xFEFF;  // space, word joiner, byte order mark
}

void AppendSpace(std::string* out) {
  if (!out->empty() && !IsAsciiSpace(out->back())) *out += ' ';
}

}  // namespace

void AppendCollapsed(std::string_view text, std::string* out) {
  for (size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      if (IsAsciiSpace(c)) {
        AppendSpace(out);
      } else if (static_cast<unsigned char>(c) >= 0x20) {
        *out += c;
      }
      ++at;
      continue;
    }
    const size_t begin = at;
    const char32_t code_point = DecodeUtf8(text, &at);
    if (IsSpace(code_point)) {
      AppendSpace(out);
    } else if (!IsZeroWidth(code_point)) {
      out->append(text.substr(begin, at - begin));
    }
  }
}

std::string CollapseSpace(std::string_view text) {
  std::string out;
  AppendCollapsed(text, &out);
  if (!out.empty() && IsAsciiSpace(out.back())) out.pop_back();
  return out;
}

}  // namespace lede::article
