// What a page says about its article: title, authors, dates, images and the rest.
#pragma once

#include <string>
#include <vector>

#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// Each field as Article has it; empty is unknown. The nodes are where the page shows the field, so
// that the body can leave them out, or kNoNode.
struct Metadata {
  std::string canonical_url;
  std::string title, subtitle, site_name, section;
  std::vector<std::string> keywords;
  std::vector<Author> authors;
  std::string published, modified;
  std::string language, direction;
  Image lead_image;
  std::string description;
  std::string article_body;  // JSON-LD articleBody as given, for agreement with the body found

  html::NodeId headline_node = html::kNoNode;  // the headline as shown, usually the h1
  html::NodeId byline_node = html::kNoNode;    // the smallest element that holds the byline
};

// Copies every field that `article` has as well.
void ApplyMetadata(Metadata metadata, Article* article);

}  // namespace lede::article
