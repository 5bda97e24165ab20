// Finds the image that an <img> is meant to show.
#pragma once

#include <string>

#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// Undoes lazy loading. Tries in this order: the capture's data-lede-src; the widest candidate up to
// 1,600 pixels in srcset, data-srcset and the sources of the <picture>; data-src and similar
// attributes; src. Empty for images that are not part of the article: trackers, spacers, icons.
// Sets only url (absolute), alt, width and height.
Image ReadImageSource(const html::Document& document, html::NodeId image,
                      std::string_view base_url);

// The candidate that ReadImageSource chooses from a srcset attribute ("a.jpg 300w, b.jpg 2x").
std::string_view ChooseCandidate(std::string_view srcset);

}  // namespace lede::article
