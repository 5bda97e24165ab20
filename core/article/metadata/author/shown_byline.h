// Finds the byline that the page shows in elements marked as bylines.
#pragma once

#include "article/metadata/author/author_names.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

struct ShownByline {
  Names names;
  Names desks;                          // of the first part that introduces a desk and names nobody
  Names bare_desks;                     // of the first near the headline without an introduction
  html::NodeId others = html::kNoNode;  // the last that credits other work: "Editor: Ann Lee"
  bool unnamed = false;                 // "By Staff": the page credits nobody in particular
  bool introduced = false;              // a word such as "By" precedes the names
  html::NodeId node = html::kNoNode;
  int score = 0;
};

inline constexpr int kLikelyByline = 4;  // score of a likely credit, used if there is nothing else
inline constexpr int kSureByline = 8;    // score of a certain credit
inline constexpr size_t kLongestByline = 300;  // bytes

// The best of the elements marked as bylines, together with the names in equally good elements next
// to it, because a page may use one element per name. `headline_order` is as in ShownPart.
ShownByline FindShownByline(const PageSources& sources, uint32_t headline_order);

// The same for links to authors' pages near the headline ("/authors/ann-lee").
Names FindLinkedByline(const PageSources& sources, uint32_t headline_order);

}  // namespace lede::article
