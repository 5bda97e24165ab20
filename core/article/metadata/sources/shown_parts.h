// The elements in which a page shows headline, byline and dates.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/metadata/sources/class_roles.h"
#include "html/document.h"

namespace lede::article {

struct ShownPart {
  html::NodeId node = html::kNoNode;
  uint32_t order = 0;       // place among the page's elements; compared with the headline's
  uint32_t roles = 0;       // ClassRole bits
  bool aside = false;       // inside navigation, related stories, comments, captions
  bool in_article = false;  // inside <article> or <main>
};

// Parts of one kind are in order of the page; at most `kMaxParts` of each.
inline constexpr size_t kMaxParts = 400;
struct ShownParts {
  std::vector<ShownPart> headings;  // every h1, and what is marked as the headline
  std::vector<ShownPart> second;    // every h2
  std::vector<ShownPart> times;     // <time>, and elements named for dates with little text
  std::vector<ShownPart> bylines;   // elements named for authors, links to their pages
  std::vector<ShownPart> standfirsts;

  uint32_t OrderOf(html::NodeId headline) const;  // 0 if it is none of the headings
};

ShownParts FindShownParts(const html::Document& document, const ClassRoles& roles);

}  // namespace lede::article
