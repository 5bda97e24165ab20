// Reads the metadata of a small page, for tests.
#include "unit/article/metadata/read_page_metadata.h"

#include "article/article_data.h"
#include "html/parse.h"
#include "unit/read_data.h"

namespace lede::article {
namespace {

const ArticleData& Data() {
  static const ArticleData data = ReadData<ArticleData>();
  return data;
}

}  // namespace

Metadata Read(std::string_view page, std::string_view url) {
  const html::Document document = html::Parse(page);
  PageHints hints;
  hints.url = std::string(url);
  return ReadMetadata(document, hints, Data().for_metadata());
}

}  // namespace lede::article
