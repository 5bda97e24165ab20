// Finds names in an article's title.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "facts/words/name_words.h"

namespace lede::facts {

class TitleWords {
 public:
  explicit TitleWords(std::string_view title);  // only the first 64 words are used

  // The index of the first word at which the words of `name` occur consecutively.
  std::optional<uint32_t> Find(const NameWords& name) const;

  bool Has(const std::string& word) const { return at_.count(word) > 0; }

  uint32_t size() const { return static_cast<uint32_t>(words_.size()); }

 private:
  NameWords words_;
  std::multimap<std::string, uint32_t> at_;
};

}  // namespace lede::facts
