// Removes the name of the site from a title.
#include <algorithm>

#include "article/metadata/title/choose_title.h"
#include "article/page/plain_text.h"
#include "article/strings/fold_name.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

struct Separator {
  std::string_view mark;
  bool sure;  // does not occur in headlines
};
// " | " is only used by templates; dashes also occur in headlines.
constexpr Separator kSeparators[] = {{" | ", true},  {" || ", true}, {" » ", true},  {" « ", true},
                                     {" :: ", true}, {" • ", true},  {" · ", true},  {" / ", false},
                                     {" - ", false}, {" – ", false}, {" — ", false}, {" : ", false},
                                     {"|", true},    {"｜", true},   {"_", false}};
constexpr size_t kMostWordsOfName = 5;
constexpr size_t kFewestWordsLeft = 3;

size_t WordsOf(std::string_view text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// Whether `part` names the site: equal to a known name (ignoring spaces), a part of one, or one
// with a domain or section added ("lantern.example", "The Lantern News").
bool NamesSite(std::string_view part, const std::vector<std::string>& outlets) {
  const std::string dense = DenseName(part);
  if (dense.empty()) return false;
  return std::any_of(outlets.begin(), outlets.end(), [&](const std::string& outlet) {
    const std::string name = DenseName(outlet);
    if (name == dense) return true;
    if (name.size() < 4 || dense.size() < 4) return false;
    return StartsWith(dense, name) || EndsWith(dense, name) || StartsWith(name, dense) ||
           EndsWith(name, dense);
  });
}

}  // namespace

std::string WithoutSiteName(std::string_view title, const std::vector<std::string>& outlets) {
  std::string_view rest = Trim(title);
  for (bool changed = true; changed;) {
    changed = false;
    for (const Separator& separator : kSeparators) {
      const size_t first = rest.find(separator.mark);
      if (first == std::string_view::npos) continue;
      const size_t last = rest.rfind(separator.mark);
      const std::string_view before = Trim(rest.substr(0, last));
      const std::string_view behind = Trim(rest.substr(last + separator.mark.size()));
      const bool short_name = WordsOf(behind) <= kMostWordsOfName;
      if (!before.empty() && short_name &&
          (NamesSite(behind, outlets) || (separator.sure && WordsOf(before) >= kFewestWordsLeft &&
                                          WordsOf(behind) < WordsOf(before)))) {
        rest = before;
        changed = true;
        break;
      }
      const std::string_view front = Trim(rest.substr(0, first));
      const std::string_view tail = Trim(rest.substr(first + separator.mark.size()));
      if (!tail.empty() && WordsOf(front) <= kMostWordsOfName && NamesSite(front, outlets) &&
          WordsOf(tail) >= kFewestWordsLeft) {
        rest = tail;
        changed = true;
        break;
      }
    }
  }
  return std::string(rest);
}

}  // namespace lede::article
