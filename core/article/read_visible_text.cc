// From the visible text of a page, without markup, to its article.
#include "article/read_visible_text.h"

#include "article/read_clean_text.h"

namespace lede::article {

Article ReadVisibleText(std::string_view page_text, const PageHints& hints,
                        const ArticleData& data) {
  return ReadCleanText(page_text, hints, data);
}

}  // namespace lede::article
