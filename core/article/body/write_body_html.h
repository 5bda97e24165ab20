// The body as HTML that is safe to show as it is.
#pragma once

#include <string>
#include <string_view>

#include "article/article_data.h"
#include "article/body/body_parts.h"
#include "article/content/page_blocks.h"

namespace lede::article {

// Only these elements and attributes are written, and every one is closed:
//   p, h2..h6, ul, ol, li, dl, dt, dd, blockquote, pre, table, caption, tr, td/th[colspan rowspan],
//   br, hr, figure, img[src alt width height], figcaption, a[href], p.embed (video and embedded
//   pages, as a link), span (empty, for an id) and the inline elements of write_inline_html.cc; of
//   ids those that a link of the page leads to.
// Addresses are absolute (against `base_url`), links http, https or mailto, pictures http, https or
// raster data:. A picture stands once. Linear in the size of the page, and cut at
// limits::kHtmlOfAnyPage.
std::string WriteBodyHtml(const html::Document& document, const PageBlocks& page,
                          const BodyParts& parts, const ArticleData& data,
                          std::string_view base_url);

}  // namespace lede::article
