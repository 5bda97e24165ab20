// Everything a page says about its article, by source, for the fields to choose from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article_data.h"
#include "article/dates/find_dates.h"
#include "article/metadata/sources/json_ld.h"
#include "article/metadata/sources/meta_tags.h"
#include "article/metadata/sources/shown_parts.h"
#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// References must outlive it.
struct PageSources {
  PageSources(const html::Document& document, const PageHints& hints, const ArticleData& data);

  const html::Document& document;
  const PageHints& hints;
  const ArticleData& data;
  LinkedData linked;
  MetaTags meta;
  ShownParts shown;
  std::string window_title;          // <title>
  std::string site_name;             // as the page gives it, empty if it does not
  std::vector<std::string> outlets;  // every name of the site, folded as FoldName does
  std::string language;              // declared, BCP 47; may be empty
  DateStyle date_style;
  std::string base_url;

  bool IsOutlet(std::string_view name) const;
  // The lines that the body shows, with `headline` even if that is hidden; at most 300 KiB. They
  // are read when they are first asked for.
  const std::string& LinesWith(html::NodeId headline) const;

 private:
  mutable std::optional<std::string> lines_;
  mutable html::NodeId lines_with_ = html::kNoNode;
};

// "thelantern" of "https://www.thelantern.co.uk/…".
std::string SiteLabelOf(std::string_view url);

}  // namespace lede::article
