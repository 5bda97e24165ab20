// Recognizes lines without words.
#include "article/page/sign_lines.h"

#include "base/ascii.h"

namespace lede::article {

Signs SignsOf(std::string_view line) {
  // Non-ASCII rules consist of "·", "–", "—", "•" or "⁂", each recognized by its last byte.
  constexpr std::string_view kRules = "*-_~#=", kOtherRules = "\xB7\x93\x94\xA2\x82";
  Signs signs = Signs::kEmpty;
  for (size_t i = 0; i < line.size(); ++i) {
    std::string_view rules = kRules;
    if (line[i] == '\xC2' || line[i] == '\xE2') {
      const bool general = line[i] == '\xE2';
      if (general && line.substr(i + 1, 1) != "\x80" && line.substr(i + 1, 1) != "\x81")
        return Signs::kNone;
      i += general ? 2 : 1;
      rules = kOtherRules;
    } else if (line[i] < 0 || IsAsciiAlnum(line[i])) {
      return Signs::kNone;
    }
    if (i < line.size() && rules.find(line[i]) != rules.npos) signs = Signs::kRule;
  }
  return signs;
}

}  // namespace lede::article
