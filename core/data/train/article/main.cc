// Learns to distinguish an article's blocks from the rest of the page, and articles from other
// pages.
//   train_article OUT_FOLDER PAGES.jsonl...
// Writes article_blocks.bin and article_pages.bin, learned from all pages, and for the k-th file
// answers-k.jsonl: the answers of `lede batch` for its pages, with weights trained without their
// sites.
#include <cstdio>
#include <fstream>
#include <string>

#include "article/content/scorer/block_model.h"
#include "article/learn_blocks.h"
#include "article/learn_pages.h"
#include "article/read_page.h"
#include "article/training_page.h"
#include "base/json_writer.h"
#include "cli/embedded_data.h"
#include "html/parse.h"

namespace lede::train {
namespace {

constexpr uint32_t kFolds = 5;

std::string Answer(const TrainingPage& page, const article::ArticleData& data) {
  PageHints hints;
  hints.url = page.url;
  const html::Document document = html::Parse(page.html);
  const Article article = article::ReadPage(document, hints, data);
  std::string line;
  JsonWriter json(&line);
  json.BeginObject();
  json.Key("id").String(page.id);
  json.Key("article").BeginObject();
  json.Key("text").String(article.text);
  json.Key("readable").Bool(article.readable());
  json.Key("reason").String(WordsOf(article.refusal).sentence);
  json.EndObject();
  json.EndObject();
  return line + "\n";
}

bool Write(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) std::fprintf(stderr, "cannot write %s\n", path.c_str());
  return static_cast<bool>(out);
}

class Training {
 public:
  Training(std::vector<TrainingPage> pages, const article::ArticleData& data)
      : pages_(std::move(pages)), data_(data) {
    data_.blocks = {};
    data_.pages = {};
    for (const TrainingPage& page : pages_) {
      const bool learned = page.IsArticle() && !page.text.empty();
      prepared_.push_back(learned ? Prepare(page, data_) : PreparedPage{});
    }
  }

  bool Run(const std::string& folder, size_t corpora) {
    std::vector<std::string> weights;
    for (uint32_t fold = 0; fold <= kFolds; ++fold) weights.push_back(LearnWithout(fold));
    std::vector<article::FeatureMatrix> rows;
    for (const TrainingPage& page : pages_) {
      if (!Use(weights[FoldOf(page, kFolds)])) return false;
      rows.push_back(PageRow(page, data_));
    }
    std::vector<std::string> answers(corpora);
    for (uint32_t fold = 0; fold < kFolds; ++fold) {
      const std::string page_weights = LearnPages(pages_, rows, kFolds, fold);
      size_t at = 0;
      data_.pages = {};
      if (!Use(weights[fold]) || !data_.pages.Read(page_weights, &at)) return false;
      for (const TrainingPage& page : pages_) {
        if (FoldOf(page, kFolds) == fold) answers[page.corpus] += Answer(page, data_);
      }
    }
    for (size_t k = 0; k < corpora; ++k) {
      if (!Write(folder + "/answers-" + std::to_string(k) + ".jsonl", answers[k])) return false;
    }
    return Write(folder + "/article_blocks.bin", weights[kFolds]) &&
           Write(folder + "/article_pages.bin", LearnPages(pages_, rows, kFolds, kFolds));
  }

 private:
  bool Use(const std::string& weights) {
    data_.blocks = {};
    return data_.blocks.Read(weights);
  }

  // Learns from all pages except those in `fold`; no page is in fold kFolds.
  std::string LearnWithout(uint32_t fold) const {
    std::vector<const PreparedPage*> chosen;
    for (size_t i = 0; i < pages_.size(); ++i) {
      if (!prepared_[i].labels.empty() && FoldOf(pages_[i], kFolds) != fold) {
        chosen.push_back(&prepared_[i]);
      }
    }
    return LearnBlocks(chosen, data_.phrases);
  }

  std::vector<TrainingPage> pages_;
  std::vector<PreparedPage> prepared_;  // empty for pages whose blocks are not used
  article::ArticleData data_;
};

int Run(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: train_article OUT_FOLDER PAGES.jsonl...\n");
    return 2;
  }
  const Result<data::Pack> pack = data::Pack::Open(cli::EmbeddedData());
  if (!pack.ok()) return 3;
  article::ArticleData data;
  data.Read(*pack);
  const std::vector<std::string> paths(argv + 2, argv + argc);
  Result<std::vector<TrainingPage>> pages = ReadPages(paths);
  if (!pages.ok()) {
    std::fprintf(stderr, "%s\n", pages.error().message.c_str());
    return 3;
  }
  return Training(*std::move(pages), std::move(data)).Run(argv[1], paths.size()) ? 0 : 3;
}

}  // namespace
}  // namespace lede::train

int main(int argc, char** argv) { return lede::train::Run(argc, argv); }
