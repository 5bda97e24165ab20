// The articles that a page's JSON-LD describes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// Better is greater: a WebPage often carries the dates of the article it shows, and is only a page.
enum class LinkedKind : uint8_t { kPage, kWork, kArticle };

struct LinkedAuthor {
  std::string name, url;
  bool organization = false;
};

// One schema.org node, values as written but for references and white space; empty is absent.
struct LinkedArticle {
  LinkedKind kind = LinkedKind::kPage;
  std::string headline, alternative_headline, description, section, language, url;
  std::string published, modified;  // any notation
  std::string body;
  std::string publisher;
  std::vector<LinkedAuthor> authors;
  std::vector<std::string> keywords;
  std::vector<Image> images;
};

struct LinkedData {
  std::vector<LinkedArticle> articles;  // best kind first, else in order of the page
  std::string site_name;                // of a WebSite, else of the first Organization
  std::vector<std::string> breadcrumbs;
};

// Reads every <script type="application/ld+json">: objects, arrays, @graph, mainEntity and
// references by @id. What items of lists and "related" entries describe is not the page's article.
// Broken JSON is mended where it can be, else passed over. Bounds: 4 MiB of JSON, 1,000 scripts
// and articles, 20,000 nodes, nesting 64.
LinkedData ReadJsonLd(const html::Document& document);

}  // namespace lede::article
