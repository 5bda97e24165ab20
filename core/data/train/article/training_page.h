// A page whose article is known, for training.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace lede::train {

struct TrainingPage {
  std::string id, url, html;
  std::string text;     // of the article; empty if unknown
  std::string type;     // "article", "listing", …; empty for a news article
  std::string site;     // folds are split by this: the host's last two or three labels
  uint32_t corpus = 0;  // index of the file it came from

  bool IsArticle() const { return type.empty() || type == "article"; }
};

// Reads files with one JSON object per line (id, url, html, text?, type?).
Result<std::vector<TrainingPage>> ReadPages(const std::vector<std::string>& paths);

// 0 <= fold < folds. All pages of a site are in the same fold.
uint32_t FoldOf(const TrainingPage& page, uint32_t folds);

}  // namespace lede::train
