// Compares each block with what the page says about its article elsewhere.
#include "article/content/scorer/evidence.h"

#include <algorithm>
#include <string_view>

#include "article/content/scorer/key_index.h"

namespace lede::article {
namespace {

constexpr size_t kMinBodyWords = 40;  // a shorter articleBody is only a teaser

KeyIndex WordsOf(std::string_view text) {
  std::vector<uint32_t> words;
  AppendWords(text, &words);
  KeyIndex set(words.size());
  for (const uint32_t word : words) set.Add(word);
  return set;
}

// Runs of one, two and three words, so that blocks with fewer than three words can be looked up.
KeyIndex RunsOf(std::string_view text, size_t min_words) {
  std::vector<uint32_t> words;
  AppendWords(text, &words);
  if (words.size() < min_words) return KeyIndex();
  KeyIndex set(3 * words.size());
  for (size_t i = 0; i < words.size(); ++i) {
    for (size_t n = 1; n <= 3 && i + n <= words.size(); ++n) set.Add(HashRun(&words[i], n));
  }
  return set;
}

float ShareOfRuns(const KeyIndex& set, const uint32_t* words, size_t count) {
  if (set.size() == 0 || count == 0) return 0;
  const size_t n = std::min<size_t>(3, count);
  size_t found = 0;
  for (size_t i = 0; i + n <= count; ++i) found += set.Has(HashRun(words + i, n));
  return static_cast<float>(found) / static_cast<float>(count - n + 1);
}

size_t CountIn(const KeyIndex& set, const uint32_t* words, size_t count) {
  size_t found = 0;
  for (size_t i = 0; i < count; ++i) found += set.Has(words[i]);
  return found;
}

// The first block inside `element`.
uint32_t FirstBlockIn(const html::Document& document, const PageBlocks& page,
                      html::NodeId element) {
  if (element == html::kNoNode) return kNone;
  std::vector<html::NodeId> texts;
  for (html::NodeId n = element; n != html::kNoNode; n = document.Next(n, element)) {
    if (document.IsText(n)) texts.push_back(n);
  }
  KeyIndex inside(texts.size());
  for (const html::NodeId text : texts) inside.Add(text);
  for (uint32_t i = 0; i < page.blocks.size(); ++i) {
    if (inside.Has(page.blocks[i].first_node)) return i;
  }
  return kNone;
}

}  // namespace

Evidence Compare(const html::Document& document, const PageBlocks& page, const BlockWords& words,
                 const Metadata& metadata) {
  const KeyIndex title = WordsOf(metadata.title);
  const KeyIndex description = RunsOf(metadata.description, 1);
  const KeyIndex body = RunsOf(metadata.article_body, kMinBodyWords);
  std::string author_names;
  for (const Author& author : metadata.authors) author_names += author.name + ' ';
  const KeyIndex authors = WordsOf(author_names);

  Evidence evidence;
  evidence.blocks.resize(page.blocks.size());
  for (uint32_t i = 0; i < page.blocks.size(); ++i) {
    const uint32_t* first = words.Of(i);
    const uint32_t count = words.CountOf(i);
    if (count == 0) continue;
    Agreement& agreement = evidence.blocks[i];
    const float in_title = static_cast<float>(CountIn(title, first, std::min(count, 60u)));
    agreement.title_share = in_title / static_cast<float>(count);
    if (title.size() > 0) {
      agreement.title_cover = std::min(1.0f, in_title / static_cast<float>(title.size()));
    }
    agreement.description_share = ShareOfRuns(description, first, count);
    agreement.body_share = body.size() == 0 ? -1 : ShareOfRuns(body, first, count);
    agreement.author_share = static_cast<float>(CountIn(authors, first, std::min(count, 60u))) /
                             static_cast<float>(count);
  }
  evidence.headline = FirstBlockIn(document, page, metadata.headline_node);
  evidence.byline = FirstBlockIn(document, page, metadata.byline_node);
  return evidence;
}

}  // namespace lede::article
