// From an article's text to its sentences and tokens.
#include "text/annotate.h"

namespace lede::text {

AnnotatedText Annotate(const Article& article, const TextData&) {
  AnnotatedText out;
  out.text = article.text;
  return out;
}

}  // namespace lede::text
