// Finds names in an article's title.
#include "facts/words/title_words.h"

#include <algorithm>

namespace lede::facts {
namespace {

constexpr size_t kMaxWords = 64;

}  // namespace

TitleWords::TitleWords(std::string_view title) : words_(SplitName(title, std::string_view::npos)) {
  if (words_.size() > kMaxWords) words_.resize(kMaxWords);
  for (uint32_t i = 0; i < words_.size(); ++i) at_.emplace(words_[i], i);
}

std::optional<uint32_t> TitleWords::Find(const NameWords& name) const {
  if (name.empty()) return std::nullopt;
  const auto [first, last] = at_.equal_range(name[0]);
  for (auto at = first; at != last; ++at) {
    const bool fits = at->second + name.size() <= words_.size() &&
                      std::equal(name.begin(), name.end(), words_.begin() + at->second);
    if (fits) return at->second;
  }
  return std::nullopt;
}

}  // namespace lede::facts
