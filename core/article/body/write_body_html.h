// Writes the body as HTML that is safe to display.
#pragma once

#include <string>
#include <string_view>

#include "article/body/figure_lists.h"
#include "article/page/body_parts.h"
#include "article/page/page_blocks.h"

namespace lede::article {

// Writes only these elements and attributes, and closes every element:
//   p, h2..h6, ul, ol, li, dl, dt, dd, blockquote, pre, table, caption, tr, td/th[colspan rowspan],
//   br, hr, figure, img[src alt width height], figcaption, a[href], p.embed (video and embedded
//   pages, as a link), span (empty, for an id), the inline elements of write_inline_html.cc, and
//   ids that a link of the page points to.
// URLs are absolute (resolved against `base_url`): links http, https or mailto; images http, https
// or raster data:. Each image is shown once. Linear in the size of the page, and cut off at
// limits::kHtmlOfAnyPage.
std::string WriteBodyHtml(const html::Document& document, const PageBlocks& page,
                          const BodyParts& parts, const FigureLists& lists,
                          std::string_view base_url);

}  // namespace lede::article
