// Finds the base of the URLs on a page.
#include "article/url/base_url.h"

#include "article/url/resolve_url.h"

namespace lede::article {

std::string BaseUrlOf(const html::Document& document, std::string_view page_url) {
  std::string url;
  if (document.head() != html::kNoNode) {
    const html::NodeId base = document.FindFirst(document.head(), html::Tag::kBase);
    if (base != html::kNoNode)
      url = ResolveUrl(document.attribute(base, html::Attr::kHref), page_url);
  }
  return url.empty() ? std::string(page_url) : url;
}

}  // namespace lede::article
