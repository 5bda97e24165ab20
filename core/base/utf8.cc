// Decodes, encodes and repairs UTF-8.
#include "base/utf8.h"

#include <cstring>

#include "base/limits.h"

namespace lede {
namespace {

bool IsTrail(unsigned char c) { return (c & 0xC0) == 0x80; }

// The end of the ASCII run that begins at `pos`, or a position up to 7 bytes before that end.
size_t SkipAscii(std::string_view text, size_t pos) {
  constexpr uint64_t kHighBits = 0x8080808080808080;
  for (uint64_t eight; pos + sizeof eight <= text.size(); pos += sizeof eight) {
    std::memcpy(&eight, text.data() + pos, sizeof eight);
    if (eight & kHighBits) break;
  }
  return pos;
}

}  // namespace

char32_t DecodeUtf8Sequence(std::string_view text, size_t* pos) {
  const unsigned char lead = text[(*pos)++];
  if (lead < 0xC2 || lead > 0xF4) return kReplacement;
  const int trails = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  char32_t value = lead & (0x3F >> trails);
  for (int i = 0; i < trails; ++i) {
    const unsigned char c = *pos < text.size() ? text[*pos] : 0;
    // After E0, ED, F0 and F4 the first trail byte has a narrower range, which rules out overlong
    // forms, surrogates and values above U+10FFFF.
    const bool narrow_ok = i > 0 || ((lead != 0xE0 || c >= 0xA0) && (lead != 0xED || c <= 0x9F) &&
                                     (lead != 0xF0 || c >= 0x90) && (lead != 0xF4 || c <= 0x8F));
    if (!IsTrail(c) || !narrow_ok) return kReplacement;
    value = (value << 6) | (c & 0x3F);
    ++*pos;
  }
  return value;
}

char32_t DecodeUtf8Before(std::string_view text, size_t pos) {
  size_t start = pos - 1;
  while (start > 0 && pos - start < 4 && IsTrail(text[start])) --start;
  return DecodeUtf8(text, &start);
}

void AppendUtf8(char32_t c, std::string* out) {
  if (c < 0x80) {
    out->push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    out->push_back(static_cast<char>(0xC0 | (c >> 6)));
    out->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else if (c < 0x10000) {
    out->push_back(static_cast<char>(0xE0 | (c >> 12)));
    out->push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else {
    out->push_back(static_cast<char>(0xF0 | (c >> 18)));
    out->push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | (c & 0x3F)));
  }
}

bool IsValidUtf8(std::string_view text) {
  for (size_t pos = 0; (pos = SkipAscii(text, pos)) < text.size();) {
    const size_t start = pos;
    // A genuine U+FFFD is three bytes that begin with EF; any other replacement means ill-formed
    // input.
    if (DecodeUtf8(text, &pos) == kReplacement && (pos - start != 3 || text[start] != '\xEF'))
      return false;
  }
  return true;
}

std::string RepairUtf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  const size_t most = text.size() + limits::kBytesDecodingAdds;
  for (size_t pos = 0; pos < text.size() && out.size() < most;) {
    const size_t start = pos;
    const char32_t c = DecodeUtf8(text, &pos);
    if (c == kReplacement) {
      AppendUtf8(c, &out);
    } else {
      out.append(text, start, pos - start);
    }
  }
  return out;
}

size_t Utf16Length(std::string_view text) {
  size_t units = 0;
  for (unsigned char c : text) units += !IsTrail(c) + (c >= 0xF0);
  return units;
}

}  // namespace lede
