// The byline that the page shows in elements that tell of one.
#pragma once

#include "article/metadata/author/author_names.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

struct ShownByline {
  Names names;
  Names desks;              // of the first part that introduces one and names nobody
  Names bare_desks;         // of the first near the headline that introduces none
  bool unnamed = false;     // "By Staff": the page credits nobody in particular
  bool introduced = false;  // a word such as "By" stands before the names
  html::NodeId node = html::kNoNode;
  int score = 0;
};

inline constexpr int kLikelyByline = 4;  // score of one that may be the credit, if nothing else is
inline constexpr int kSureByline = 8;    // of one that is the credit
inline constexpr size_t kLongestByline = 300;  // bytes

// Of the elements named for bylines the best, and the names of those beside it that are as good,
// since one element may hold one name. `headline_order` as in ShownPart.
ShownByline FindShownByline(const PageSources& sources, uint32_t headline_order);

// Likewise of links to authors' pages near the headline ("/authors/ann-lee").
Names FindLinkedByline(const PageSources& sources, uint32_t headline_order);

}  // namespace lede::article
