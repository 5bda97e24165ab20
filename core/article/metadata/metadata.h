// What a page says about its article: title, authors, dates, images and so on.
#pragma once

#include <string>
#include <vector>

#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// The fields are as in Article; empty means unknown. The nodes are where the page shows a field, so
// that the body can leave it out, or kNoNode.
struct Metadata {
  std::string canonical_url;
  std::string title, subtitle, site_name, section;
  std::vector<std::string> keywords;
  std::vector<Author> authors;
  std::string published, modified;
  std::string language, direction;
  Image lead_image;
  std::string description;
  std::string article_body;  // JSON-LD articleBody as given, to compare with the extracted body

  html::NodeId headline_node = html::kNoNode;  // the displayed headline, usually the h1
  html::NodeId byline_node = html::kNoNode;    // the smallest element that contains the byline
};

// Copies every field that `article` also has.
void ApplyMetadata(Metadata metadata, Article* article);

}  // namespace lede::article
