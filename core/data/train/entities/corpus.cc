// Annotated documents for training and evaluation.
#include "corpus.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "text/annotate.h"

namespace lede::train {
namespace {

bool ReadLines(const std::string& path, std::vector<std::string>* lines) {
  gzFile in = gzopen(path.c_str(), "rb");
  if (!in) return false;
  std::string line;
  char buffer[1 << 16];
  while (gzgets(in, buffer, sizeof buffer)) {
    line += buffer;
    if (line.back() != '\n') continue;
    lines->push_back(std::move(line));
    line.clear();
  }
  gzclose(in);
  return true;
}

// The byte offset of each UTF-16 code unit.
std::vector<uint32_t> ByteOffsets(std::string_view text) {
  std::vector<uint32_t> offsets;
  for (size_t pos = 0; pos < text.size();) {
    const uint32_t start = static_cast<uint32_t>(pos);
    if (DecodeUtf8(text, &pos) > 0xffff) offsets.push_back(start);
    offsets.push_back(start);
  }
  offsets.push_back(static_cast<uint32_t>(text.size()));
  return offsets;
}

EntityType TypeNamed(const std::string& name) {
  if (name == "PER") return EntityType::kPerson;
  if (name == "ORG") return EntityType::kOrganization;
  return name == "LOC" ? EntityType::kLocation : EntityType::kMisc;
}

void SplitBlocks(Article* article) {
  const std::string& text = article->text;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find("\n\n", begin), text.size());
    if (end > begin)
      article->blocks.push_back(
          {BlockKind::kParagraph, 0, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}});
    begin = end + 2;
  }
}

void Read(const nlohmann::json& json, const text::TextData& data, LabelledDocument* document) {
  document->id = json.value("id", "");
  document->source = json.value("source", "");
  document->article.language = "en";
  document->article.text = json.value("text", "");
  SplitBlocks(&document->article);
  document->text = text::Annotate(document->article, data);
  const std::vector<uint32_t> offsets = ByteOffsets(document->article.text);
  for (const nlohmann::json& mention : json.value("mentions", nlohmann::json::array())) {
    const Span span{offsets[mention["start"].get<uint32_t>()],
                    offsets[mention["end"].get<uint32_t>()]};
    document->mentions.push_back({span, TypeNamed(mention["type"].get<std::string>()), 1});
  }
  std::sort(document->mentions.begin(), document->mentions.end(),
            [](const auto& a, const auto& b) { return a.span < b.span; });
}

}  // namespace

bool ReadCorpus(const std::string& path, const text::TextData& data,
                std::vector<LabelledDocument>* documents) {
  std::vector<std::string> lines;
  if (!ReadLines(path, &lines)) return false;
  documents->resize(lines.size());
  for (size_t i = 0; i < lines.size(); ++i)
    Read(nlohmann::json::parse(lines[i], nullptr, false), data, &(*documents)[i]);
  return true;
}

}  // namespace lede::train
