// Decides which blocks of a page belong to its known article.
#include "article/label_blocks.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace lede::train {
namespace {

constexpr uint32_t kRun = 4;
constexpr int kAround = 3;  // blocks on each side that decide between copies

using article::HashRun;
using Counts = std::unordered_map<uint64_t, uint32_t>;

Counts CountRuns(const std::vector<uint32_t>& words) {
  Counts counts;
  for (uint32_t i = 0; i < words.size(); ++i) {
    for (uint32_t n = 1; n <= kRun && i + n <= words.size(); ++n) ++counts[HashRun(&words[i], n)];
  }
  return counts;
}

// For blocks of at least kRun words.
float CoverOf(const uint32_t* words, uint32_t count, const Counts& truth) {
  uint32_t covered = 0, covered_to = 0;
  for (uint32_t i = 0; i + kRun <= count; ++i) {
    if (truth.count(HashRun(words + i, kRun)) == 0) continue;
    covered += i + kRun - std::max(i, covered_to);
    covered_to = i + kRun;
  }
  return static_cast<float>(covered) / static_cast<float>(count);
}

// Hashes of the lines of the known text with fewer than kRun words.
std::set<uint64_t> ShortLines(std::string_view text) {
  std::set<uint64_t> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    std::vector<uint32_t> words;
    article::AppendWords(text.substr(0, end), &words);
    if (!words.empty() && words.size() < kRun) {
      lines.insert(HashRun(words.data(), static_cast<uint32_t>(words.size())));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Marks blocks of fewer than kRun words. Such a block belongs to the article if it is a line of the
// known text, if it follows the end of the article's previous block there, or if it precedes the
// start of the next. Occurring anywhere is not enough: "Home" and "World" are words in many
// articles.
class ShortBlocks {
 public:
  ShortBlocks(const article::BlockWords& blocks, const Counts& truth, std::set<uint64_t> lines,
              std::vector<float>* cover)
      : blocks_(blocks), truth_(truth), lines_(std::move(lines)), cover_(*cover) {}

  void Mark() {
    const uint32_t count = static_cast<uint32_t>(cover_.size());
    for (uint32_t i = 0; i < count; ++i) Visit(i, true);
    around_.clear();
    for (uint32_t i = count; i-- > 0;) Visit(i, false);
  }

 private:
  void Visit(uint32_t i, bool forward) {
    const uint32_t* words = blocks_.words.data() + blocks_.starts[i];
    const uint32_t count = blocks_.CountOf(i);
    if (count > 0 && count < kRun && cover_[i] == 0 && Belongs(words, count, forward))
      cover_[i] = 1;
    if (cover_[i] < 0.5f) return;
    around_.insert(forward ? around_.end() : around_.begin(), words, words + count);
    if (around_.size() < kRun) return;
    around_.erase(forward ? around_.begin() : around_.begin() + (kRun - 1),
                  forward ? around_.end() - (kRun - 1) : around_.end());
  }

  bool Belongs(const uint32_t* words, uint32_t count, bool forward) const {
    if (lines_.count(HashRun(words, count)) > 0) return true;
    if (around_.size() < kRun - count) return false;
    std::vector<uint32_t> run(words, words + count);
    if (forward) {
      run.insert(run.begin(), around_.end() - (kRun - count), around_.end());
    } else {
      run.insert(run.end(), around_.begin(), around_.begin() + (kRun - count));
    }
    return truth_.count(HashRun(run.data(), kRun)) > 0;
  }

  const article::BlockWords& blocks_;
  const Counts& truth_;
  const std::set<uint64_t> lines_;
  std::vector<float>& cover_;
  std::vector<uint32_t> around_;  // the nearest kRun - 1 words of the article on one side
};

float Support(const std::vector<float>& cover, const article::BlockWords& blocks, size_t block) {
  float sum = 0, weight = 0;
  for (int offset = -kAround; offset <= kAround; ++offset) {
    const int64_t k = static_cast<int64_t>(block) + offset;
    if (offset == 0 || k < 0 || k >= static_cast<int64_t>(cover.size())) continue;
    const float words = static_cast<float>(blocks.CountOf(static_cast<uint32_t>(k)));
    sum += words * cover[static_cast<size_t>(k)];
    weight += words;
  }
  return weight == 0 ? 0 : sum / weight;
}

}  // namespace

std::vector<float> LabelBlocks(const article::BlockWords& blocks, std::string_view truth_text) {
  std::vector<uint32_t> truth_words;
  article::AppendWords(truth_text, &truth_words);
  const Counts truth = CountRuns(truth_words);
  std::vector<float> cover;
  std::map<uint64_t, std::vector<uint32_t>> copies;
  const uint32_t count = static_cast<uint32_t>(blocks.figures.size());
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t* words = blocks.words.data() + blocks.starts[i];
    cover.push_back(blocks.CountOf(i) < kRun ? 0 : CoverOf(words, blocks.CountOf(i), truth));
  }
  ShortBlocks(blocks, truth, ShortLines(truth_text), &cover).Mark();
  for (uint32_t i = 0; i < count; ++i) {
    if (cover[i] == 0) continue;
    copies[HashRun(blocks.words.data() + blocks.starts[i], blocks.CountOf(i))].push_back(i);
  }
  std::vector<float> labels = cover;
  for (auto& [hash, places] : copies) {
    if (places.size() < 2) continue;
    const auto repeated = truth.find(hash);
    const size_t kept = repeated == truth.end() ? 1 : repeated->second;
    std::stable_sort(places.begin(), places.end(), [&](uint32_t a, uint32_t b) {
      return Support(cover, blocks, a) > Support(cover, blocks, b);
    });
    for (size_t k = kept; k < places.size(); ++k) labels[places[k]] = 0;
  }
  return labels;
}

}  // namespace lede::train
