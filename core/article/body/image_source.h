// The picture that an <img> is meant to show.
#pragma once

#include <string>

#include "html/document.h"
#include "model/article.h"

namespace lede::article {

// Lazy loading is undone: the capture's data-lede-src, then the widest candidate of srcset,
// data-srcset and the <picture>'s sources up to 1,600 pixels, then data-src and its like, then src.
// Empty for what is no picture of the article: trackers, spacers, icons. Only url (absolute), alt,
// width and height are set.
Image ReadImageSource(const html::Document& document, html::NodeId image,
                      std::string_view base_url);

// The candidate of a srcset attribute ("a.jpg 300w, b.jpg 2x") that ReadImageSource would choose.
std::string_view ChooseCandidate(std::string_view srcset);

}  // namespace lede::article
