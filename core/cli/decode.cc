// Converts the bytes of a saved page to UTF-8.
#include "cli/decode.h"

#include <iconv.h>

#include <cerrno>
#include <cstddef>
#include <utility>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "cli/encoding_label.h"
#include "cli/prescan_encoding.h"

namespace lede::cli {
namespace {

struct ByteOrderMark {
  std::string_view bytes, encoding;
};
constexpr ByteOrderMark kMarks[] = {
    {"\xEF\xBB\xBF", "UTF-8"}, {"\xFE\xFF", "UTF-16BE"}, {"\xFF\xFE", "UTF-16LE"}};

// Handles a byte that iconv cannot read: either browsers take it for a C1 control character, or it
// is ill-formed.
void AppendUnreadable(char byte, bool single_byte, std::string* out) {
  const unsigned char code = static_cast<unsigned char>(byte);
  AppendUtf8(single_byte && code >= 0x80 && code <= 0x9F ? code : kReplacement, out);
}

Result<std::string> Convert(std::string_view bytes, std::string_view encoding) {
  const iconv_t converter = iconv_open("UTF-8", std::string(encoding).c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) {
    return Error{"unsupported_encoding",
                 "the page is in " + std::string(encoding) +
                     ", which this system cannot convert; save it as UTF-8"};
  }
  const bool single_byte = StartsWith(encoding, "CP12") || StartsWith(encoding, "ISO-8859");
  std::string out;
  char* in = const_cast<char*>(bytes.data());  // iconv takes char** but does not write there
  size_t left = bytes.size();
  const size_t most = bytes.size() + limits::kBytesDecodingAdds;
  for (bool flushed = false; !flushed && out.size() < most;) {
    flushed = left == 0;  // the last call, without input, flushes a stateful encoding
    char buffer[1 << 14];
    char* end = buffer;
    size_t room = sizeof buffer;
    const size_t converted = iconv(converter, flushed ? nullptr : &in, &left, &end, &room);
    out.append(buffer, static_cast<size_t>(end - buffer));
    if (converted != static_cast<size_t>(-1) || errno == E2BIG) continue;
    AppendUnreadable(*in, single_byte, &out);  // EILSEQ, or EINVAL at the end
    const size_t unit = StartsWith(encoding, "UTF-16") && left > 1 ? 2 : 1;
    in += unit;
    left -= unit;
  }
  iconv_close(converter);
  return out;
}

std::string_view EncodingOf(std::string_view bytes, std::string_view label_from_http) {
  const std::string_view from_http = EncodingFromLabel(label_from_http);
  if (!from_http.empty()) return from_http;
  const std::string_view declared = PrescanEncoding(bytes);
  if (!declared.empty()) return declared;
  return IsValidUtf8(bytes) ? "UTF-8" : "CP1252";
}

}  // namespace

Result<std::string> DecodePage(std::string page, std::string_view label_from_http) {
  std::string_view encoding;
  for (const ByteOrderMark& mark : kMarks) {
    if (encoding.empty() && StartsWith(page, mark.bytes)) {
      encoding = mark.encoding;
      page.erase(0, mark.bytes.size());
    }
  }
  if (encoding.empty()) encoding = EncodingOf(page, label_from_http);
  if (encoding != "UTF-8") return Convert(page, encoding);
  return IsValidUtf8(page) ? std::move(page) : RepairUtf8(page);
}

}  // namespace lede::cli
