// Learns the weights of the block scorer.
#include "article/learn_blocks.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "article/content/find_body.h"
#include "article/content/scorer/block_model.h"
#include "article/grow_forest.h"
#include "article/label_blocks.h"
#include "article/learn_words.h"
#include "article/metadata/read_metadata.h"
#include "article/page/class_words.h"
#include "article/page/segment_page.h"
#include "html/parse.h"

namespace lede::train {
namespace {

using article::PageBlocks;
using article::PageFacts;
using article::WordTable;

constexpr uint32_t kInnerFolds = 2;
constexpr uint32_t kShortBlock = 30;  // words; the text table learns only from shorter blocks
constexpr uint32_t kMinClassSites = 3, kMinTextSites = 4;
constexpr size_t kMaxClassWords = 6100, kMaxTextWords = 12200;

struct Tables {
  std::string class_bytes, text_bytes;
  WordTable class_words, text_words;
};

// Tallies the words that name the element with blocks [first_block, end_block).
void AddClassWords(const PreparedPage& page, uint32_t first_word, uint32_t end_word,
                   uint32_t first_block, uint32_t end_block, std::vector<WordTally>* tallies) {
  if (first_word == end_word) return;
  float inside = 0, mass = 0;
  for (uint32_t i = first_block; i < end_block; ++i) {
    const float words = static_cast<float>(page.words.CountOf(i));
    inside += words * page.labels[i];
    mass += words;
  }
  if (mass == 0) return;
  for (uint32_t k = first_word; k < end_word; ++k) {
    tallies->push_back({page.page.class_words[k], inside, mass});
  }
}

std::vector<WordTally> TallyClassWords(const PreparedPage& page) {
  std::vector<WordTally> tallies;
  for (const article::Region& region : page.page.regions) {
    AddClassWords(page, region.first_class_word, region.end_class_word, region.first_block,
                  region.end_block, &tallies);
  }
  for (uint32_t i = 0; i < page.page.blocks.size(); ++i) {
    const article::PageBlock& block = page.page.blocks[i];
    AddClassWords(page, block.first_class_word, block.end_class_word, i, i + 1, &tallies);
  }
  return Merged(std::move(tallies));
}

std::vector<WordTally> TallyTextWords(const PreparedPage& page) {
  std::vector<WordTally> tallies;
  for (uint32_t i = 0; i < page.page.blocks.size(); ++i) {
    const uint32_t count = page.words.CountOf(i);
    if (count > kShortBlock) continue;
    const uint32_t* words = page.words.words.data() + page.words.starts[i];
    for (uint32_t k = 0; k < count; ++k) {
      tallies.push_back({words[k], page.labels[i], 1});
      if (k + 1 < count) tallies.push_back({words[k] * 31 + words[k + 1], page.labels[i], 1});
    }
  }
  return Merged(std::move(tallies));
}

// The tables learned from all pages except those in fold `without`.
Tables LearnTables(const std::vector<const PreparedPage*>& pages, uint32_t without) {
  WordLearner classes, texts;
  for (const PreparedPage* page : pages) {
    if (page->inner_fold == without) continue;
    classes.Add(page->site, page->class_tallies);
    texts.Add(page->site, page->text_tallies);
  }
  Tables tables;
  tables.class_bytes = classes.Pack(kMinClassSites, kMaxClassWords);
  tables.text_bytes = texts.Pack(kMinTextSites, kMaxTextWords);
  return tables;
}

// Creates views of the tables' own bytes, which must not move afterwards.
void Open(Tables* tables) {
  size_t at = 0;
  tables->class_words.Read(tables->class_bytes, &at);
  at = 0;
  tables->text_words.Read(tables->text_bytes, &at);
}

PageFacts FactsOf(const PreparedPage& page) {
  return {page.page, page.words, page.figures, page.evidence};
}

// One page in eight loses its class words, another one its phrases.
Blinding BlindingOf(const std::string& id) {
  switch (article::HashWord(id) * 2654435761u >> 29) {
    case 0:
      return Blinding::kClasses;
    case 1:
      return Blinding::kText;
    default:
      return Blinding::kNone;
  }
}

// Prepares a page like FindBody does, but uses its known article.
void Segment(const html::Document& document, const TrainingPage& page,
             const article::Metadata& metadata, uint32_t left_out, PreparedPage* out) {
  out->page = article::SegmentPage(document, left_out);
  out->words = article::ReadWords(out->page);
  out->figures = article::RegionFigures(out->page, out->words);
  out->evidence = article::Compare(document, out->page, out->words, metadata);
  out->labels = LabelBlocks(out->words, page.text);
}

float ArticleWords(const PreparedPage& page) {
  float words = 0;
  for (uint32_t i = 0; i < page.labels.size(); ++i) {
    words += page.labels[i] * static_cast<float>(page.words.CountOf(i));
  }
  return words;
}

}  // namespace

PreparedPage Prepare(const TrainingPage& page, const article::ArticleData& data) {
  PreparedPage out;
  out.site = page.site;
  out.inner_fold = FoldOf(page, 5 * kInnerFolds) / 5;  // independent of the outer folds
  out.blinding = BlindingOf(page.id);
  const html::Document document = html::Parse(page.html);
  PageHints hints;
  hints.url = page.url;
  const article::Metadata metadata = article::ReadMetadata(document, hints, data.for_metadata());
  Segment(document, page, metadata, article::kAsideFromPage, &out);
  if (!out.page.is_whole && ArticleWords(out) < article::kArticleWords)
    Segment(document, page, metadata, 0, &out);
  // Pages count equally, however long they are. Blocks count by their words; very short ones count
  // a little more than that.
  const float article_words = 100 + ArticleWords(out);
  for (uint32_t i = 0; i < out.labels.size(); ++i) {
    out.weights.push_back(static_cast<float>(3 + std::min(out.words.CountOf(i), 100u)) /
                          article_words);
  }
  out.class_tallies = TallyClassWords(out);
  out.text_tallies = TallyTextWords(out);
  return out;
}

std::string LearnBlocks(const std::vector<const PreparedPage*>& pages,
                        const article::Phrases& phrases) {
  std::vector<Tables> tables;
  for (uint32_t fold = 0; fold <= kInnerFolds; ++fold) {
    tables.push_back(LearnTables(pages, fold));  // the last one leaves no page out
  }
  for (Tables& t : tables) Open(&t);

  const WordTable no_words;
  const article::Phrases no_phrases;
  std::vector<article::FeatureMatrix> features;
  for (const PreparedPage* page : pages) {
    const Tables& t = tables[page->inner_fold];
    const bool no_text = page->blinding == Blinding::kText;
    features.push_back(BlockFeatures(
        FactsOf(*page), page->blinding == Blinding::kClasses ? no_words : t.class_words,
        no_text ? no_words : t.text_words, no_text ? no_phrases : phrases));
  }
  const auto grow = [&](uint32_t without) {
    Examples examples;
    for (size_t i = 0; i < pages.size(); ++i) {
      if (pages[i]->inner_fold == without) continue;
      examples.Append(features[i], pages[i]->labels, pages[i]->weights);
    }
    return GrowForest(examples, ForestOptions{});
  };
  Examples second_examples;
  for (uint32_t fold = 0; fold < kInnerFolds; ++fold) {
    const std::string bytes = grow(fold);
    article::Forest forest;
    size_t at = 0;
    if (!forest.Read(bytes, &at)) return {};
    for (size_t i = 0; i < pages.size(); ++i) {
      if (pages[i]->inner_fold != fold || features[i].rows() == 0) continue;
      article::FeatureMatrix with_context = features[i];
      AddContext(FactsOf(*pages[i]), forest.Score(features[i]), &with_context);
      second_examples.Append(with_context, pages[i]->labels, pages[i]->weights);
    }
  }
  const std::string first = grow(kInnerFolds);
  const std::string second = GrowForest(second_examples, ForestOptions{});
  return "LEDEBLK1" + tables.back().class_bytes + tables.back().text_bytes + first + second;
}

}  // namespace lede::train
