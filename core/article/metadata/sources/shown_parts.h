// Finds the elements in which a page shows headline, byline and dates.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/metadata/sources/class_roles.h"
#include "html/document.h"

namespace lede::article {

struct ShownPart {
  html::NodeId node = html::kNoNode;
  uint32_t order = 0;       // position among the page's elements; compared with the headline's
  uint32_t roles = 0;       // ClassRole bits
  bool aside = false;       // inside navigation, related stories, comments, captions
  bool in_article = false;  // inside <article> or <main>
};

// Each list is in page order and has at most `kMaxParts` elements.
inline constexpr size_t kMaxParts = 400;
struct ShownParts {
  std::vector<ShownPart> headings;  // every h1, and elements marked as the headline
  std::vector<ShownPart> second;    // every h2
  std::vector<ShownPart> times;     // <time>, and short elements that are marked as dates
  std::vector<ShownPart> bylines;   // elements marked as authors, and links to authors' pages
  std::vector<ShownPart> standfirsts;

  uint32_t OrderOf(html::NodeId headline) const;  // 0 if it is not one of the headings
};

ShownParts FindShownParts(const html::Document& document, const ClassRoles& roles);

}  // namespace lede::article
