// The picture that stands for the article.
#pragma once

#include "article/metadata/sources/page_sources.h"
#include "model/article.h"

namespace lede::article {

// From og:image, twitter:image and JSON-LD, with alt, caption, credit and size where they or the
// page's own <img> of the same picture give them. Empty if no source names one.
Image ChooseImage(const PageSources& sources);

}  // namespace lede::article
