// Composes a caption from the lines shown in a figure.
#include "article/page/join_caption.h"

#include <algorithm>

#include "article/strings/fold_name.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

constexpr size_t kMayRecur = 20;  // bytes; a shorter line may be a word in another
constexpr size_t kLongestLabel = 20;

bool IsCount(std::string_view folded) {
  return std::all_of(folded.begin(), folded.end(),
                     [](char c) { return IsAsciiDigit(c) || c == ' '; });
}

}  // namespace

std::string JoinCaption(std::string_view lines, const data::Lexicon& prompts) {
  std::string caption;
  std::string said = "\n";  // all lines so far, folded
  size_t label = 0;         // start of the last line, dropped if it ends up as a label
  bool is_label = false;
  for (size_t begin = 0; begin < lines.size();) {
    const size_t end = std::min(lines.find('\n', begin), lines.size());
    std::string_view line = Trim(lines.substr(begin, end - begin));
    if (const size_t stroke = line.find(" / ");
        stroke != line.npos && prompts.Contains(FoldName(line.substr(0, stroke)))) {
      line.remove_prefix(stroke + 3);
    }
    begin = end + 1;
    const std::string folded = FoldName(line);
    if (IsCount(folded) || prompts.Contains(folded)) continue;
    const bool again = folded.size() >= kMayRecur
                           ? said.find(folded) != std::string::npos
                           : said.find("\n" + folded + "\n") != std::string::npos;
    if (again) continue;
    said += folded + "\n";
    label = caption.size();
    is_label = line.back() == ':' && line.size() <= kLongestLabel;
    if (!caption.empty()) caption += ' ';
    caption += line;
  }
  if (is_label) caption.resize(label);
  return caption;
}

}  // namespace lede::article
