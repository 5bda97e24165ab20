// The picture that stands for the article.
#include "article/metadata/image/choose_image.h"

#include "article/url/resolve_url.h"

namespace lede::article {

Image ChooseImage(const PageSources& sources) {
  Image image;
  image.url = ResolveUrl(sources.meta.First({"og:image:secure_url", "og:image", "og:image:url"}),
                         sources.base_url);
  return image;
}

}  // namespace lede::article
