// A page whose article is known, for training.
#include "article/training_page.h"

#include <fstream>

#include "article/page/class_words.h"
#include "base/ascii.h"
#include "base/json.h"

namespace lede::train {
namespace {

std::string StringOf(const Json& object, const char* name) {
  const Json* value = object.Find(name);
  return value && value->is_string() ? std::string(value->text()) : std::string();
}

// The site of "https://news.example.co.uk/a" is "example.co.uk".
std::string SiteOf(const std::string& url) {
  size_t begin = url.find("://");
  begin = begin == std::string::npos ? 0 : begin + 3;
  const std::string host = url.substr(begin, url.find_first_of("/?#:", begin) - begin);
  size_t dot = host.rfind('.');
  if (dot == std::string::npos || dot == 0) return host;
  const size_t second = host.rfind('.', dot - 1);
  if (second == std::string::npos || second == 0) return host;
  if (dot - second - 1 > 3) return host.substr(second + 1);
  const size_t third = host.rfind('.', second - 1);
  return third == std::string::npos ? host : host.substr(third + 1);
}

}  // namespace

Result<std::vector<TrainingPage>> ReadPages(const std::vector<std::string>& paths) {
  std::vector<TrainingPage> pages;
  for (size_t i = 0; i < paths.size(); ++i) {
    std::ifstream in(paths[i]);
    if (!in) return Error{"no_file", "cannot read " + paths[i]};
    for (std::string line; std::getline(in, line);) {
      const JsonText text = ParseJson(line, 8);
      if (!text.root() || !text.root()->is_object())
        return Error{"bad_line", "not a JSON object a line: " + paths[i]};
      const Json& json = *text.root();
      TrainingPage page;
      page.id = StringOf(json, "id");
      page.url = StringOf(json, "url");
      page.html = StringOf(json, "html");
      page.text = StringOf(json, "text");
      page.type = StringOf(json, "type");
      page.site = page.url.empty() ? page.id : SiteOf(page.url);
      page.corpus = static_cast<uint32_t>(i);
      pages.push_back(std::move(page));
    }
  }
  return pages;
}

uint32_t FoldOf(const TrainingPage& page, uint32_t folds) {
  // The multiplication mixes the bits: the low bits of FNV depend too much on the last letters.
  return (article::HashWord(page.site) * 2654435761u >> 8) % folds;
}

}  // namespace lede::train
