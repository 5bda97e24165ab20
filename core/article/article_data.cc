// The weights and word lists that reading an article needs.
#include "article/article_data.h"

namespace lede::article {

Result<ArticleData> ArticleData::Load(const data::Pack& pack) {
  ArticleData data;
  data.date_words = DateWords::Load(pack);
  data.date_labels = data::Lexicon(pack.Find("date_labels.tsv"));
  data.byline_words = BylineWords::Load(pack);
  return data;
}

}  // namespace lede::article
