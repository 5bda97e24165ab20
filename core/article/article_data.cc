// The weights and word lists that reading an article needs.
#include "article/article_data.h"

namespace lede::article {

Result<ArticleData> ArticleData::Load(const data::Pack& pack) {
  Result<ArticleData> result(std::in_place);
  ArticleData& data = *result;
  data.date_words = DateWords::Load(pack);
  data.date_labels = data::Lexicon(pack.Find("date_labels.tsv"));
  data.meta_names = data::Lexicon(pack.Find("meta_names.tsv"));
  data.byline_words = BylineWords::Load(pack);
  data.first_names = data::Lexicon(pack.Find("first_names.en.tsv"));
  data.function_words = data::Lexicon(pack.Find("function_words.tsv"));
  data.class_roles = ClassRoles(data::Lexicon(pack.Find("class_words.tsv")));
  data.page_phrases = data::Lexicon(pack.Find("page_phrases.tsv"));
  data.phrases = Phrases::Load(pack);
  data.embed_hosts = data::Lexicon(pack.Find("embed_hosts.tsv"));
  data.caption_prompts = data::Lexicon(pack.Find("caption_prompts.tsv"));
  data.blocks.Read(pack.Find("article_blocks.bin"));
  size_t at = 0;
  data.pages.Read(pack.Find("article_pages.bin"), &at);
  return result;
}

}  // namespace lede::article
