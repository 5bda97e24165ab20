// Learns how to tell an article's blocks from the rest of its page.
//   train_article WEIGHTS.bin PAGES.jsonl...             learns from all pages
//   train_article --folds ANSWERS_PREFIX PAGES.jsonl...  answers each fifth from the others:
//     ANSWERS_PREFIX0.jsonl holds what `lede batch` would say of the first file's pages
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "article/content/block_model.h"
#include "article/learn_blocks.h"
#include "article/read_page.h"
#include "article/training_page.h"
#include "cli/embedded_data.h"
#include "html/parse.h"

namespace lede::train {
namespace {

constexpr uint32_t kFolds = 5;

bool IsLearnedFrom(const TrainingPage& page) { return page.IsArticle() && !page.text.empty(); }

std::string Answer(const TrainingPage& page, const article::ArticleData& data) {
  PageHints hints;
  hints.url = page.url;
  const Article article = article::ReadPage(html::Parse(page.html), hints, data);
  return nlohmann::json{{"id", page.id},
                        {"article", {{"text", article.text}, {"readable", article.readable}}}}
             .dump() +
         "\n";
}

bool Write(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) std::fprintf(stderr, "cannot write %s\n", path.c_str());
  return static_cast<bool>(out);
}

struct Training {
  std::vector<TrainingPage> pages;
  std::vector<PreparedPage> prepared;  // empty for pages that are not learned from
  article::ArticleData data;

  // From every page but those of the fold.
  std::string LearnWithout(uint32_t fold) const {
    std::vector<const PreparedPage*> chosen;
    for (size_t i = 0; i < pages.size(); ++i) {
      if (IsLearnedFrom(pages[i]) && FoldOf(pages[i], kFolds) != fold) {
        chosen.push_back(&prepared[i]);
      }
    }
    return LearnBlocks(chosen, data.phrases);
  }
};

int CrossValidate(Training* training, const std::string& prefix, size_t corpora) {
  std::vector<std::string> answers(training->pages.size());
  for (uint32_t fold = 0; fold < kFolds; ++fold) {
    const std::string weights = training->LearnWithout(fold);
    if (!training->data.blocks.Read(weights)) return 3;
    for (size_t i = 0; i < answers.size(); ++i) {
      const TrainingPage& page = training->pages[i];
      if (FoldOf(page, kFolds) == fold) answers[i] = Answer(page, training->data);
    }
    std::fprintf(stderr, "fold %u done\n", fold);
  }
  for (uint32_t corpus = 0; corpus < corpora; ++corpus) {
    std::string bytes;
    for (size_t i = 0; i < answers.size(); ++i) {
      if (training->pages[i].corpus == corpus) bytes += answers[i];
    }
    if (!Write(prefix + std::to_string(corpus) + ".jsonl", bytes)) return 3;
  }
  return 0;
}

int Run(int argc, char** argv) {
  const bool folds = argc > 2 && std::string(argv[1]) == "--folds";
  const int first = folds ? 3 : 2;
  if (argc <= first) {
    std::fprintf(stderr, "usage: train_article [--folds] OUT PAGES.jsonl...\n");
    return 2;
  }
  const Result<data::Pack> pack = data::Pack::Open(cli::EmbeddedData());
  if (!pack.ok()) return 3;
  Result<article::ArticleData> data = article::ArticleData::Load(*pack);
  const std::vector<std::string> paths(argv + first, argv + argc);
  Result<std::vector<TrainingPage>> pages = ReadPages(paths);
  if (!data.ok() || !pages.ok()) {
    std::fprintf(stderr, "%s\n", (data.ok() ? pages.error() : data.error()).message.c_str());
    return 3;
  }
  Training training{*std::move(pages), {}, *std::move(data)};
  for (const TrainingPage& page : training.pages) {
    training.prepared.push_back(IsLearnedFrom(page) ? Prepare(page, training.data)
                                                    : PreparedPage{});
  }
  if (folds) return CrossValidate(&training, argv[2], paths.size());
  return Write(argv[1], training.LearnWithout(kFolds)) ? 0 : 3;
}

}  // namespace
}  // namespace lede::train

int main(int argc, char** argv) { return lede::train::Run(argc, argv); }
