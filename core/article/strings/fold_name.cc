// Normalizes names and titles for comparison.
#include "article/strings/fold_name.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

constexpr char32_t kSoftHyphen = 0xAD;

}  // namespace

std::string FoldName(std::string_view name) {
  std::string folded;
  for (size_t pos = 0; pos < name.size();) {
    if (IsAsciiAlnum(name[pos])) {
      folded += ToAsciiLower(name[pos++]);
      continue;
    }
    const char32_t c = DecodeUtf8(name, &pos);
    const CharClass kind = ClassOf(c);
    if (IsLetter(kind) || kind == CharClass::kDigit || kind == CharClass::kMark) {
      AppendUtf8(ToLower(c), &folded);
    } else if (c != '\'' && c != 0x2019 && c != kSoftHyphen && !folded.empty() &&
               folded.back() != ' ') {
      folded += ' ';
    }
  }
  if (!folded.empty() && folded.back() == ' ') folded.pop_back();
  return folded;
}

std::string DenseName(std::string_view name) {
  std::string dense = FoldName(name);
  dense.erase(std::remove(dense.begin(), dense.end(), ' '), dense.end());
  return dense;
}

}  // namespace lede::article
