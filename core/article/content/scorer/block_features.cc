// Computes the features of each block, as input for the scorer.
#include <algorithm>

#include "article/content/scorer/block_model.h"
#include "article/content/scorer/repeats.h"

namespace lede::article {
namespace {

constexpr int kTableScale = 16;           // WordTable's unit
constexpr uint32_t kTextTableWords = 30;  // of a block that are looked up in the text table
constexpr int kContainers = 5;            // regions described, from the block's own upwards
constexpr int kNeighbours = 3;            // neighbouring blocks on each side

constexpr size_t kOwnColumns = 131;  // added by RowMaker
constexpr size_t kCoreColumns = 7;   // the first ones, also given to the block's neighbours
constexpr size_t kColumns = kOwnColumns + 2 * kNeighbours * (kCoreColumns + 1);

float Capped(uint32_t value, uint32_t cap) { return static_cast<float>(std::min(value, cap)); }

// What class words say about a region. `own` is the mean over the words of its element; the others
// combine the element and its ancestors.
struct ClassScore {
  float own = 0, lowest = 0, highest = 0, sum = 0;
};

float MeanOf(const WordTable& table, const PageBlocks& page, uint32_t first, uint32_t end) {
  int sum = 0, known = 0;
  for (uint32_t i = first; i < end; ++i) {
    const int value = table.Find(page.class_words[i]);
    if (value == 0) continue;
    sum += value;
    ++known;
  }
  return known == 0 ? 0.0f : static_cast<float>(sum) / static_cast<float>(known * kTableScale);
}

std::vector<ClassScore> ScoreClasses(const PageBlocks& page, const WordTable& table) {
  std::vector<ClassScore> scores(page.regions.size());
  for (size_t i = 0; i < page.regions.size(); ++i) {
    const Region& region = page.regions[i];
    ClassScore& score = scores[i];
    score.own = MeanOf(table, page, region.first_class_word, region.end_class_word);
    const ClassScore outer = region.parent == kNone ? ClassScore{} : scores[region.parent];
    score.lowest = std::min(outer.lowest, score.own);
    score.highest = std::max(outer.highest, score.own);
    score.sum = outer.sum * 0.75f + score.own;  // nearer elements count more
  }
  return scores;
}

// Makes the rows of one page. Each Append function adds the same number of columns to every row.
class RowMaker {
 public:
  RowMaker(const PageFacts& facts, const WordTable& class_words, const WordTable& text_words,
           const Phrases& phrases)
      : page_(facts.page),
        words_(facts.words),
        evidence_(facts.evidence),
        class_words_(class_words),
        text_words_(text_words),
        phrases_(phrases),
        figures_(facts.figures),
        classes_(ScoreClasses(facts.page, class_words)),
        repeats_(FindRepeats(facts.words)),
        all_(figures_.Sum(0, static_cast<uint32_t>(facts.page.blocks.size()))) {
    for (const Region& region : page_.regions) {
      depths_.push_back(region.parent == kNone ? 0 : depths_[region.parent] + 1);
    }
    for (uint32_t i = 0; i < page_.blocks.size(); ++i) text_scores_.push_back(TextScore(i));
    FindHeadings();
    FindMedia();
  }

  void Make(uint32_t block, FeatureRow* row) const {
    AppendCore(block, row);
    AppendLetters(block, row);
    AppendPhrases(block, row);
    AppendEvidence(block, row);
    AppendPath(block, row);
    AppendContainers(block, row);
    AppendTemplate(block, row);
    AppendPosition(block, row);
    AppendRepeats(block, row);
    AppendHeadings(block, row);
    AppendMedia(block, row);
  }

 private:
  void AppendCore(uint32_t i, FeatureRow* row) const {
    const PageBlock& block = page_.blocks[i];
    row->Add(Capped(words_.CountOf(i), 200));
    row->Add(Ratio(block.link_bytes, block.text.size()));
    row->Add(static_cast<float>(block.kind) + 0.1f * block.level);
    row->Add(text_scores_[i]);
    row->Add(classes_[block.region].sum);
    row->Add(Capped(words_.figures[i].sentence_ends, 20));
    row->Add(Ratio(block.emphasis_bytes, block.text.size()));
  }

  float TextScore(uint32_t i) const {
    const uint32_t count = std::min(words_.CountOf(i), kTextTableWords);
    const uint32_t* word = words_.Of(i);
    int sum = 0;
    for (uint32_t k = 0; k < count; ++k) {
      sum += text_words_.Find(word[k]);
      if (k + 1 < count) sum += text_words_.Find(word[k] * 31 + word[k + 1]);
    }
    return count == 0 ? 0.0f
                      : static_cast<float>(sum) / static_cast<float>(kTableScale * (count + 2));
  }

  void AppendLetters(uint32_t i, FeatureRow* row) const {
    const PageBlock& block = page_.blocks[i];
    const LetterFigures& figures = words_.figures[i];
    const uint32_t count = words_.CountOf(i), bytes = block.text.size();
    row->Add(Capped(bytes, 2000));
    row->Add(Ratio(figures.letters, std::max(count, 1u)));
    row->Add(Ratio(figures.digits, figures.letters + figures.digits));
    row->Add(Ratio(figures.capitalised, std::max(count, 1u)));
    row->Add(Ratio(figures.sentence_ends, std::max(count, 1u)));
    row->Add(Ratio(figures.commas, std::max(count, 1u)));
    row->Add(Capped(figures.commas, 10));
    row->Add(Capped(figures.quotation_marks, 6));
    row->Add(Capped(figures.separators, 6));
    row->Add(figures.ends_sentence);
    row->Add(figures.begins_lower);
    row->Add(figures.has_year);
    row->Add(block.has_time);
    row->Add(Capped(block.links, 20));
    const std::string_view text = page_.TextOf(block);
    row->Add(text.back() == ':');
    row->Add(static_cast<float>(static_cast<unsigned char>(text.front()) < 0x80
                                    ? static_cast<unsigned char>(text.front())
                                    : 0x80));
    row->Add(text.find('\n') != std::string_view::npos);
  }

  void AppendPhrases(uint32_t i, FeatureRow* row) const {
    const PhraseFits fits = phrases_.Match(words_.Of(i), words_.CountOf(i));
    for (const PhraseFit fit : fits) row->Add(static_cast<float>(fit));
  }

  void AppendEvidence(uint32_t i, FeatureRow* row) const {
    const Agreement& agreement = evidence_.blocks[i];
    row->Add(agreement.title_share);
    row->Add(agreement.title_cover);
    row->Add(agreement.description_share);
    row->Add(agreement.body_share);
    row->Add(agreement.author_share);
    row->Add(Distance(i, evidence_.headline));
    row->Add(Distance(i, evidence_.byline));
  }

  // Signed distance in blocks; beyond any real distance if `mark` is unknown.
  static float Distance(uint32_t block, uint32_t mark) {
    constexpr int kFar = 100;
    if (mark == kNone) return kFar + 1;
    return static_cast<float>(
        std::clamp(static_cast<int>(block) - static_cast<int>(mark), -kFar, kFar));
  }

  void AppendPath(uint32_t i, FeatureRow* row) const {
    const PageBlock& block = page_.blocks[i];
    const Region& region = page_.regions[block.region];
    for (int bit = 0; bit < kTraitCount; ++bit) {
      if ((1u << bit) != kInStamped) row->Add(region.traits >> bit & 1);
    }
    row->Add(static_cast<float>(depths_[block.region]));
    row->Add(MeanOf(class_words_, page_, block.first_class_word, block.end_class_word));
    row->Add(classes_[block.region].lowest);
    row->Add(classes_[block.region].highest);
  }

  void AppendContainers(uint32_t i, FeatureRow* row) const {
    uint32_t r = page_.blocks[i].region;
    for (int level = 0; level < kContainers; ++level) {
      const Region& region = page_.regions[r];
      const BlockSum sum = figures_.SumOf(region);
      const uint32_t blocks = region.end_block - region.first_block;
      row->Add(Ratio(sum.prose_words, all_.prose_words));
      row->Add(Ratio(sum.link_bytes, sum.bytes));
      row->Add(Capped(blocks, 100));
      row->Add(Ratio(sum.prose_blocks, blocks));
      row->Add(Ratio(i - region.first_block, blocks));
      row->Add(Capped(figures_.Siblings(r), 30));
      row->Add(classes_[r].own);
      row->Add(static_cast<float>(Ratio(sum.words, std::max(blocks, 1u))));
      if (region.parent != kNone) r = region.parent;
    }
    row->Add(static_cast<float>(StepsToMostProse(page_.blocks[i].region)));
  }

  // How many regions up from `r` lies the first one with half of the page's prose.
  int StepsToMostProse(uint32_t r) const {
    constexpr int kMaxSteps = 20;
    int steps = 0;
    while (steps < kMaxSteps && page_.regions[r].parent != kNone &&
           figures_.SumOf(page_.regions[r]).prose_words * 2 < all_.prose_words) {
      r = page_.regions[r].parent;
      ++steps;
    }
    return steps;
  }

  void AppendTemplate(uint32_t i, FeatureRow* row) const {
    const Template& t = figures_.templates()[figures_.TemplateOf(i)];
    row->Add(Capped(t.blocks, 60));
    row->Add(Ratio(t.words, t.blocks));
    row->Add(Ratio(t.link_bytes, t.bytes));
    row->Add(Ratio(t.words, all_.words));
  }

  void AppendPosition(uint32_t i, FeatureRow* row) const {
    const uint32_t count = static_cast<uint32_t>(page_.blocks.size());
    const BlockSum before = figures_.Sum(0, i);
    row->Add(Ratio(i, count));
    row->Add(Ratio(before.prose_words, all_.prose_words));
    row->Add(Capped(i, 100));
    row->Add(Capped(count, 300));
    row->Add(Capped(all_.prose_words, 2500));
  }

  void AppendRepeats(uint32_t i, FeatureRow* row) const {
    row->Add(repeats_[i].earlier);
    row->Add(repeats_[i].anywhere);
  }

  // What precedes a block: the nearest heading, and how many headlines.
  struct Above {
    uint32_t heading = kNone;    // a block
    uint32_t topmost = 0;        // headings of level 1, including this block
    uint32_t like_headline = 0;  // blocks after the headline with the headline's template
  };

  void FindHeadings() {
    const uint32_t headline = evidence_.headline;
    Above above;
    for (uint32_t i = 0; i < page_.blocks.size(); ++i) {
      const PageBlock& block = page_.blocks[i];
      above.topmost += block.kind == BlockKind::kHeading && block.level == 1;
      above.like_headline += headline != kNone && i > headline &&
                             figures_.TemplateOf(i) == figures_.TemplateOf(headline);
      above_.push_back(above);
      if (block.kind == BlockKind::kHeading) above.heading = i;
    }
  }

  void AppendHeadings(uint32_t i, FeatureRow* row) const {
    const Above& above = above_[i];
    row->Add(Capped(above.topmost, 6));
    row->Add(Capped(above.like_headline, 6));
    row->Add(above.heading == kNone ? 60.0f : Capped(i - above.heading, 60));
    row->Add(above.heading == kNone ? 0.0f : text_scores_[above.heading]);
    row->Add(above.heading == kNone ? 0.0f : classes_[page_.blocks[above.heading].region].own);
    row->Add(above.heading == kNone ? 0.0f : static_cast<float>(page_.blocks[above.heading].level));
    // How many regions up the heading is; 0 if it is in the block's own.
    row->Add(StepsTo(above.heading, page_.blocks[i].region));
  }

  // Finds out which regions contain an image or video, and how many media precede each block.
  void FindMedia() {
    constexpr int kMaxSteps = 8;
    holds_medium_.resize(page_.regions.size());
    for (const Medium& medium : page_.media) {
      uint32_t r = medium.region;
      for (int step = 0; step < kMaxSteps && r != kNone; ++step, r = page_.regions[r].parent) {
        holds_medium_[r] = 1;
      }
    }
    uint32_t behind = 0;
    for (uint32_t i = 0; i < page_.blocks.size(); ++i) {
      while (behind < page_.media.size() && page_.media[behind].before_block <= i) ++behind;
      media_behind_.push_back(behind);
    }
  }

  // A caption is near its image, in a small container together with it.
  void AppendMedia(uint32_t i, FeatureRow* row) const {
    constexpr uint32_t kFar = 10;
    const uint32_t behind = media_behind_[i];
    const bool ahead = behind < page_.media.size();
    row->Add(behind == 0 ? kFar : Capped(i - page_.media[behind - 1].before_block, kFar));
    row->Add(ahead ? Capped(page_.media[behind].before_block - i, kFar) : kFar);
    row->Add(static_cast<float>(StepsToMedium(i)));
  }

  // How many regions up lies the first one that contains a medium, if it has few other blocks.
  int StepsToMedium(uint32_t i) const {
    constexpr int kNoMedium = 6;
    constexpr uint32_t kFewBlocks = 5;
    uint32_t r = page_.blocks[i].region;
    for (int steps = 0; steps < kNoMedium && r != kNone; ++steps, r = page_.regions[r].parent) {
      if (page_.regions[r].end_block - page_.regions[r].first_block > kFewBlocks) break;
      if (holds_medium_[r]) return steps;
    }
    return kNoMedium;
  }

  // How many regions up from `r` lies the first one that contains `block`.
  float StepsTo(uint32_t block, uint32_t r) const {
    constexpr int kMaxSteps = 12;
    if (block == kNone) return kMaxSteps + 1;
    int steps = 0;
    while (steps < kMaxSteps && page_.regions[r].parent != kNone &&
           block < page_.regions[r].first_block) {
      r = page_.regions[r].parent;
      ++steps;
    }
    return static_cast<float>(steps);
  }

  const PageBlocks& page_;
  const BlockWords& words_;
  const Evidence& evidence_;
  const WordTable& class_words_;
  const WordTable& text_words_;
  const Phrases& phrases_;
  const RegionFigures& figures_;
  std::vector<ClassScore> classes_;
  std::vector<Repeat> repeats_;
  BlockSum all_;
  std::vector<uint32_t> depths_;
  std::vector<float> text_scores_;
  std::vector<Above> above_;
  std::vector<uint8_t> holds_medium_;   // by region
  std::vector<uint32_t> media_behind_;  // number of media before each block
};

// How close two blocks are: 2 in the same region, 1 in sibling regions, 0 otherwise.
float Nearness(const PageBlocks& page, uint32_t a, uint32_t b) {
  const uint32_t of_a = page.blocks[a].region, of_b = page.blocks[b].region;
  if (of_a == of_b) return 2;
  return page.regions[of_a].parent == page.regions[of_b].parent ? 1 : 0;
}

// Adds the core columns of the neighbouring rows to a row.
void AppendNeighbours(const PageBlocks& page, uint32_t block, FeatureMatrix* matrix) {
  FeatureRow row(matrix, block, kOwnColumns);
  for (int offset = -kNeighbours; offset <= kNeighbours; ++offset) {
    if (offset == 0) continue;
    const int64_t other = int64_t{block} + offset;
    const bool exists = other >= 0 && other < static_cast<int64_t>(page.blocks.size());
    const uint32_t neighbour = static_cast<uint32_t>(other);
    for (size_t column = 0; column < kCoreColumns; ++column) {
      row.Add(exists ? matrix->at(column, neighbour) : -1.0f);
    }
    row.Add(exists ? Nearness(page, block, neighbour) : -1.0f);
  }
}

}  // namespace

FeatureMatrix BlockFeatures(const PageFacts& facts, const WordTable& class_words,
                            const WordTable& text_words, const Phrases& phrases) {
  const RowMaker maker(facts, class_words, text_words, phrases);
  const uint32_t count = static_cast<uint32_t>(facts.page.blocks.size());
  FeatureMatrix matrix(kColumns, count, kContextColumns);
  for (uint32_t i = 0; i < count; ++i) {
    FeatureRow row(&matrix, i);
    maker.Make(i, &row);
  }
  for (uint32_t i = 0; i < count; ++i) AppendNeighbours(facts.page, i, &matrix);
  return matrix;
}

}  // namespace lede::article
