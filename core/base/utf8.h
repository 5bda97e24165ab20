// Decodes, encodes and repairs UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lede {

inline constexpr char32_t kReplacement = 0xFFFD;

// Decodes the code point at `*pos` and advances `*pos` past it. Ill-formed bytes give U+FFFD and
// advance by the maximal ill-formed part (Unicode 15, 3.9, as browsers do). Precondition: *pos <
// text.size().
inline char32_t DecodeUtf8(std::string_view text, size_t* pos);

// The code point that ends at `pos` (exclusive). Precondition: pos > 0 and on a character boundary
// of well-formed text.
char32_t DecodeUtf8Before(std::string_view text, size_t pos);

void AppendUtf8(char32_t code_point, std::string* out);

bool IsValidUtf8(std::string_view text);

// A well-formed copy, with each maximal ill-formed part replaced by U+FFFD. Stops once this has
// made the text too much longer (limits::kBytesDecodingAdds).
std::string RepairUtf8(std::string_view text);

// DecodeUtf8 for a non-ASCII byte.
char32_t DecodeUtf8Sequence(std::string_view text, size_t* pos);

inline char32_t DecodeUtf8(std::string_view text, size_t* pos) {
  const auto lead = static_cast<unsigned char>(text[*pos]);
  if (lead >= 0x80) return DecodeUtf8Sequence(text, pos);
  ++*pos;
  return lead;
}

// The length of `text` in UTF-16 code units.
size_t Utf16Length(std::string_view text);

}  // namespace lede
