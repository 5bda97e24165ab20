// UTF-8 decoding, encoding and repair.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lede {

inline constexpr char32_t kReplacement = 0xFFFD;

// Decodes the code point that starts at `*pos` and moves `*pos` past it. Ill-formed bytes give
// U+FFFD and move by the maximal ill-formed part (Unicode 15, 3.9, as browsers do). Precondition:
// *pos < text.size().
inline char32_t DecodeUtf8(std::string_view text, size_t* pos);

// The code point that ends at `pos` (exclusive). Precondition: pos > 0 and on a boundary of
// well-formed text.
char32_t DecodeUtf8Before(std::string_view text, size_t pos);

void AppendUtf8(char32_t code_point, std::string* out);

bool IsValidUtf8(std::string_view text);

// A well-formed copy in which each maximal ill-formed part is U+FFFD, cut where it adds too much to
// the text (limits::kBytesDecodingAdds).
std::string RepairUtf8(std::string_view text);

// As DecodeUtf8, where the byte is no ASCII.
char32_t DecodeUtf8Sequence(std::string_view text, size_t* pos);

inline char32_t DecodeUtf8(std::string_view text, size_t* pos) {
  const auto lead = static_cast<unsigned char>(text[*pos]);
  if (lead >= 0x80) return DecodeUtf8Sequence(text, pos);
  ++*pos;
  return lead;
}

// Code units that `text` would take in UTF-16.
size_t Utf16Length(std::string_view text);

}  // namespace lede
