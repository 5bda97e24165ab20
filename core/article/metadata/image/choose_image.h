// Chooses the image that represents the article.
#pragma once

#include "article/metadata/sources/page_sources.h"
#include "model/article.h"

namespace lede::article {

// From og:image, twitter:image and JSON-LD, with alt, caption, credit and size if these or the
// page's own <img> of the same image provide them. Empty if there is no source.
Image ChooseImage(const PageSources& sources);

}  // namespace lede::article
