// The learned scorer of blocks: its weights, and the features it uses.
#include "article/content/scorer/block_model.h"

#include "base/ascii.h"

namespace lede::article {

bool BlockModel::Read(std::string_view bytes) {
  constexpr std::string_view kMagic = "LEDEBLK1";
  size_t at = kMagic.size();
  return StartsWith(bytes, kMagic) && class_words.Read(bytes, &at) && text_words.Read(bytes, &at) &&
         first.Read(bytes, &at) && second.Read(bytes, &at);
}

std::vector<int32_t> ScoreBlocks(const PageFacts& facts, const BlockModel& model,
                                 const Phrases& phrases) {
  FeatureMatrix features = BlockFeatures(facts, model.class_words, model.text_words, phrases);
  if (features.columns() != model.first.columns()) return std::vector<int32_t>(features.rows());
  std::vector<int32_t> scores = model.first.Score(features);
  AddContext(facts, scores, &features);
  return features.columns() == model.second.columns() ? model.second.Score(features) : scores;
}

}  // namespace lede::article
