// Converts byte offsets in a UTF-8 text to UTF-16 code units.
#include "api/utf16_offsets.h"

#include "base/utf8.h"

namespace lede::api {
namespace {

constexpr size_t kStep = 64;

}  // namespace

Utf16Offsets::Utf16Offsets(std::string_view text) : text_(text) {
  marks_.reserve(text.size() / kStep + 1);
  uint32_t units = 0;
  for (size_t at = 0; at <= text.size(); at += kStep) {
    marks_.push_back(units);
    units += static_cast<uint32_t>(Utf16Length(text.substr(at, kStep)));
  }
}

uint32_t Utf16Offsets::At(uint32_t byte) const {
  const size_t mark = byte / kStep;
  return marks_[mark] +
         static_cast<uint32_t>(Utf16Length(text_.substr(mark * kStep, byte - mark * kStep)));
}

}  // namespace lede::api
