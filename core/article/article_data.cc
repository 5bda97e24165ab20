// The weights and word lists for extracting an article.
#include "article/article_data.h"

namespace lede::article {

void ArticleData::Read(const data::Pack& pack) {
  date_words.Read(pack);
  meta_names.Read(pack, "meta_names.tsv");
  byline_words.Read(pack);
  first_names.Read(pack, "first_names.en.tsv");
  function_words.Read(pack, "function_words.tsv");
  class_roles = ClassRoles(data::Lexicon(pack.Find("class_words.tsv")));
  page_phrases.Read(pack, "page_phrases.tsv");
  phrases.Read(pack);
  figures.Read(pack);
  blocks.Read(pack.Find("article_blocks.bin"));
  size_t at = 0;
  pages.Read(pack.Find("article_pages.bin"), &at);
}

}  // namespace lede::article
