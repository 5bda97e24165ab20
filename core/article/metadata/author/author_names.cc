// Compares and merges names of authors.
#include "article/metadata/author/author_names.h"

#include <algorithm>

#include "article/strings/fold_name.h"
#include "base/ascii.h"
#include "base/unicode.h"

namespace lede::article {

bool IsSameName(std::string_view a, std::string_view b) {
  const std::string left = FoldName(a), right = FoldName(b);
  if (left == right) return true;
  return StartsWith(left, right + " ") || StartsWith(right, left + " ");
}

bool IsFullName(const std::string& name, const BylineWords& words) {
  return name.find(' ') != std::string::npos || static_cast<unsigned char>(name[0]) >= 0xE3 ||
         words.IsAgency(ToLower(name));
}

void MergeNames(const Names& more, Names* names) {
  for (const std::string& name : more) {
    const bool known = std::any_of(names->begin(), names->end(), [&](const std::string& other) {
      return IsSameName(name, other);
    });
    if (!known) names->push_back(name);
  }
}

}  // namespace lede::article
