// The <meta> elements of a page by name.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "html/document.h"

namespace lede::article {

// Names come from `property`, `name` or `itemprop` and are compared in lower case; values are
// folded and decoded. Views into the document.
class MetaTags {
 public:
  explicit MetaTags(const html::Document& document);

  // The first value that is not empty, of the first name that has one.
  std::string First(std::initializer_list<std::string_view> names) const;
  // Every value of `name` that is not empty, in order.
  std::vector<std::string> All(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string_view>> tags_;
};

}  // namespace lede::article
