// Tells the names that are known to the world from those that few have heard of.
#include "mentions/mark_familiar.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/unicode.h"
#include "mentions/entities/word_form.h"

namespace lede::mentions {
namespace {

// Whether the parts of a lower-cased word between hyphens are known.
bool IsFamiliar(std::string_view word, const WordClusters& clusters) {
  for (size_t at = 0; at <= word.size();) {
    const size_t end = std::min(word.find('-', at), word.size());
    const std::string_view part = word.substr(at, end - at);
    if (!part.empty() && clusters.Find(HashLower(part)).fine == 0) return false;
    at = end + 1;
  }
  return true;
}

}  // namespace

void MarkFamiliar(const AnnotatedText& text, const WordClusters& clusters,
                  std::vector<EntityMention>* entities) {
  size_t token = 0;
  for (EntityMention& entity : *entities) {
    while (token < text.tokens.size() && text.tokens[token].span.start < entity.span.start) ++token;
    for (; token < text.tokens.size() && text.tokens[token].span.end <= entity.span.end; ++token) {
      if (text.tokens[token].kind != TokenKind::kWord) continue;
      const std::string word = ToLower(text.tokens[token].span.In(text.text));
      entity.is_familiar &= IsFamiliar(word, clusters);
    }
  }
}

}  // namespace lede::mentions
