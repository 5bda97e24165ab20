// The places of a page that its own links lead to: notes, the way back from them, chapters.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

inline constexpr size_t kMostIds = 10'000;  // that are kept of one page

// Views into the document, which must outlive it.
class LinkedIds {
 public:
  explicit LinkedIds(const html::Document& document);

  // Appends ` id="…"` if a link of the page leads to `element`.
  bool Append(html::NodeId element, std::string* html) const;

 private:
  const html::Document& document_;
  std::set<std::string_view> ids_;
};

}  // namespace lede::article
