// From a page's tree to its article.
#include "article/read_page.h"

namespace lede::article {

Article ReadPage(const html::Document&, const PageHints& hints, const ArticleData&) {
  Article article;
  article.url = hints.url;
  article.reason = "No article was found on this page.";
  return article;
}

}  // namespace lede::article
