// Reads the articles described by a page's JSON-LD.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// In ascending order of preference: a WebPage often has the dates of its article, but is only a
// page.
enum class LinkedKind : uint8_t { kPage, kWork, kArticle };

struct LinkedAuthor {
  std::string name, url;
  bool organization = false;
};

// One schema.org node. Values are as written, with references resolved and white space collapsed;
// empty means absent.
struct LinkedArticle {
  LinkedKind kind = LinkedKind::kPage;
  std::string headline, alternative_headline, description, section, language, url;
  std::string published, modified;  // in any notation
  std::string body;
  std::string publisher;
  std::vector<LinkedAuthor> authors;
  std::vector<std::string> keywords;
  std::vector<Image> images;
};

struct LinkedData {
  std::vector<LinkedArticle> articles;  // best kind first, then in page order
  std::string site_name;                // of a WebSite, or else of the first Organization
  std::vector<std::string> breadcrumbs;
};

// Reads every <script type="application/ld+json">: objects, arrays, @graph, mainEntity and
// references by @id. Items of lists and "related" entries are not the page's article. Broken JSON
// is repaired if possible, and otherwise skipped. Limits: 4 MiB of JSON, 1,000 scripts and
// articles, 20,000 nodes, nesting 64.
LinkedData ReadJsonLd(const html::Document& document);

}  // namespace lede::article
