// Writes JSON on one line, piece by piece.
#include "base/json_writer.h"

#include <cmath>

#include "base/utf8.h"

namespace lede {
namespace {

// The escape sequence for an ASCII character that JSON strings must escape; empty for all others.
std::string Escape(char c) {
  static constexpr char kHex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    case '\b':
      return "\\b";
    case '\f':
      return "\\f";
    default:
      if (static_cast<unsigned char>(c) >= 0x20) return {};
      return std::string("\\u00") + kHex[c >> 4] + kHex[c & 15];
  }
}

}  // namespace

void JsonWriter::Separate() {
  Drain(out_, outlet_);
  if (!first_) *out_ += ',';
  first_ = false;
}

void JsonWriter::Begin(char bracket) {
  Separate();
  *out_ += bracket;
  first_ = true;
}

void JsonWriter::End(char bracket) {
  *out_ += bracket;
  first_ = false;
}

JsonWriter& JsonWriter::Key(std::string_view key) {
  String(key);
  *out_ += ':';
  first_ = true;
  return *this;
}

void JsonWriter::String(std::string_view text) {
  Separate();
  *out_ += '"';
  size_t done = 0;  // everything before this has been written
  for (size_t pos = 0; pos < text.size();) {
    const size_t start = pos;
    const char c = text[pos];
    const bool ascii = static_cast<unsigned char>(c) < 0x80;
    const bool plain =
        ascii ? c >= 0x20 && c != '"' && c != '\\' : DecodeUtf8(text, &pos) != kReplacement;
    if (ascii) ++pos;
    if (plain && pos - done < kPartBytes) continue;
    out_->append(text, done, (plain ? pos : start) - done);
    if (!plain) *out_ += ascii ? Escape(c) : "\xEF\xBF\xBD";
    done = pos;
    Drain(out_, outlet_);
  }
  out_->append(text, done, text.size() - done);
  *out_ += '"';
}

void JsonWriter::Integer(int64_t value) { Literal(std::to_string(value)); }

void JsonWriter::Decimal(double value, int places) {
  int64_t scale = 1;
  for (int i = 0; i < places; ++i) scale *= 10;
  const int64_t scaled = std::llround(value * static_cast<double>(scale));
  const int64_t magnitude = scaled < 0 ? -scaled : scaled;
  std::string fraction = std::to_string(magnitude % scale);
  fraction.insert(0, static_cast<size_t>(places) - fraction.size(), '0');
  while (fraction.size() > 1 && fraction.back() == '0') fraction.pop_back();
  Literal((scaled < 0 ? "-" : "") + std::to_string(magnitude / scale) + "." + fraction);
}

void JsonWriter::Literal(std::string_view json) {
  Separate();
  *out_ += json;
}

}  // namespace lede
