// The places of a page that its own links lead to: notes, the way back from them, chapters.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// Views into the document, which must outlive it.
class LinkedIds {
 public:
  explicit LinkedIds(const html::Document& document);

  // Appends ` id="…"` if a link of the page leads to `element`: of an id once, as an element that
  // figures or paragraphs cut is written in parts.
  bool Append(html::NodeId element, std::string* html);

 private:
  const html::Document& document_;
  std::map<std::string_view, size_t> ids_;  // with how often each was written
};

}  // namespace lede::article
