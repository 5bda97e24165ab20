// Derives what an element contains from its names (class, id, itemprop, rel, test id).
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

#include "article/strings/name_memo.h"
#include "data/lexicon.h"
#include "html/document.h"

namespace lede::article {

// Bits in a set of roles.
enum ClassRole : uint32_t {
  kRoleByline = 1 << 0,
  kRoleDate = 1 << 1,
  kRolePublished = 1 << 2,
  kRoleModified = 1 << 3,
  kRoleHeadline = 1 << 4,
  kRoleStandfirst = 1 << 5,
  kRoleKicker = 1 << 6,
  kRoleAside = 1 << 7,
  kRoleBio = 1 << 8,
  kRoleCredit = 1 << 9,  // of an image
  kRoleQuote = 1 << 10,
  kRoleAuthorPath = 1 << 11,  // only for links: the URL is that of an author's page
};

// The words of class_words.tsv, with a filter that rejects most other words at once: a page has
// tens of thousands of class words, and few of them are listed.
class ClassRoles {
 public:
  ClassRoles() = default;
  explicit ClassRoles(const data::Lexicon& words);

  // The roles of all names of `element`. Names are split at hyphens, underscores and camel case:
  // "articleByline__time" is article, byline, time. `memo`, if given, caches the roles of names for
  // later elements.
  uint32_t Of(const html::Document& document, html::NodeId element,
              NameMemo<uint32_t>* memo = nullptr) const;

  // Whether a URL is that of an author's page: "/authors/ann-lee".
  bool IsAuthorPath(std::string_view url) const;

 private:
  uint32_t OfNames(std::string_view names) const;
  uint32_t OfWord(std::string_view lower) const;

  data::Lexicon words_;
  std::vector<uint32_t> roles_;        // per row
  std::bitset<1 << 14> may_be_known_;  // by hash
};

}  // namespace lede::article
