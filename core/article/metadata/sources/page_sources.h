// Collects everything a page says about its article, by source, for the fields to choose from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/dates/find_dates.h"
#include "article/metadata/sources/json_ld.h"
#include "article/metadata/sources/meta_tags.h"
#include "article/metadata/sources/metadata_lists.h"
#include "article/metadata/sources/shown_parts.h"
#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// The referenced objects must outlive it.
struct PageSources {
  PageSources(const html::Document& document, const PageHints& hints, const MetadataLists& lists);

  const html::Document& document;
  const PageHints& hints;
  const MetadataLists lists;
  LinkedData linked;
  MetaTags meta;
  ShownParts shown;
  std::string window_title;          // <title>
  std::string site_name;             // as stated by the page; empty if it states none
  std::vector<std::string> outlets;  // all names of the site, normalized by FoldName
  std::string language;              // declared, BCP 47; may be empty
  DateStyle date_style;
  std::string base_url;

  bool IsOutlet(std::string_view name) const;
  // The lines shown in the body, including `headline` even if it is hidden; at most 300 KiB. Read
  // on first use.
  const std::string& LinesWith(html::NodeId headline) const;

 private:
  mutable std::optional<std::string> lines_;
  mutable html::NodeId lines_with_ = html::kNoNode;
};

// "thelantern" for "https://www.thelantern.co.uk/…".
std::string SiteLabelOf(std::string_view url);

}  // namespace lede::article
