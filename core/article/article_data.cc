// The weights and word lists that reading an article needs.
#include "article/article_data.h"

namespace lede::article {

Result<ArticleData> ArticleData::Load(const data::Pack&) { return ArticleData{}; }

}  // namespace lede::article
