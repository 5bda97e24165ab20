// Computes the features that tell an article page from a front page, a listing or a shop.
#include "article/judge/page_features.h"

#include <algorithm>

#include "article/content/scorer/region_figures.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Tag;
using Row = std::vector<float>;

void AppendBody(const PageFacts& facts, const BodyParts& parts, const std::vector<int32_t>& scores,
                Row* row) {
  uint32_t words = 0, blocks = 0, prose = 0, prose_words = 0, bytes = 0, link_bytes = 0, items = 0,
           headings = 0, sentences = 0, run = 0, longest_run = 0;
  float certainty = 0;
  for (uint32_t i = 0; i < parts.blocks.size(); ++i) {
    if (!parts.blocks[i]) {
      run = 0;
      continue;
    }
    const PageBlock& block = facts.page.blocks[i];
    ++blocks;
    words += facts.words.CountOf(i);
    bytes += block.text.size();
    link_bytes += block.link_bytes;
    items += block.kind == BlockKind::kListItem;
    headings += block.kind == BlockKind::kHeading;
    sentences += facts.words.figures[i].sentence_ends;
    certainty += Squash(scores[i]);
    if (facts.figures.IsProse(i)) {
      ++prose;
      prose_words += facts.words.CountOf(i);
    }
    longest_run = std::max(longest_run, ++run);
  }
  const uint32_t all = static_cast<uint32_t>(facts.page.blocks.size());
  const BlockSum sum = facts.figures.Sum(0, all);
  for (const uint32_t count : {words, blocks, prose, longest_run, sentences}) {
    row->push_back(static_cast<float>(std::min(count, 3000u)));
  }
  row->push_back(Ratio(prose_words, sum.prose_words));
  row->push_back(Ratio(words, sum.words));
  row->push_back(Ratio(words, blocks));
  row->push_back(Ratio(sentences, words));
  row->push_back(Ratio(link_bytes, bytes));
  row->push_back(Ratio(items, blocks));
  row->push_back(Ratio(headings, blocks));
  row->push_back(blocks == 0 ? 0 : certainty / static_cast<float>(blocks));
  row->push_back(static_cast<float>(all));
  row->push_back(Ratio(sum.link_bytes, sum.bytes));
  row->push_back(static_cast<float>(sum.prose_words - std::min(sum.prose_words, prose_words)));
}

void AppendMetadata(const Metadata& metadata, const Evidence& evidence, Row* row) {
  row->push_back(!metadata.published.empty());
  row->push_back(!metadata.modified.empty());
  row->push_back(static_cast<float>(std::min<size_t>(metadata.authors.size(), 4)));
  row->push_back(static_cast<float>(std::min<size_t>(metadata.title.size(), 200)));
  row->push_back(static_cast<float>(std::min<size_t>(metadata.description.size(), 400)));
  row->push_back(static_cast<float>(std::min<size_t>(metadata.article_body.size(), 2000)));
  row->push_back(!metadata.section.empty());
  row->push_back(evidence.headline != kNone);
  row->push_back(evidence.byline != kNone);
}

// Counts cards (the most siblings with one signature that contain prose or a heading), prices,
// forms.
void AppendStructure(const html::Document& document, const PageFacts& facts, Row* row) {
  uint32_t articles = 0, cards = 0, prices = 0, passwords = 0, links = 0;
  for (uint32_t r = 0; r < facts.page.regions.size(); ++r) {
    const Region& region = facts.page.regions[r];
    articles += document.tag(region.node) == Tag::kArticle;
    const uint32_t blocks = region.end_block - region.first_block;
    if (blocks >= 2 && blocks <= 12) cards = std::max(cards, facts.figures.Siblings(r));
  }
  for (const PageBlock& block : facts.page.blocks) {
    links += block.links;
    const std::string_view text = facts.page.TextOf(block);
    if (text.size() > 40) continue;
    const bool currency = text.find('$') != text.npos || text.find("€") != text.npos ||
                          text.find("£") != text.npos || text.find("¥") != text.npos;
    prices += currency && std::any_of(text.begin(), text.end(), IsAsciiDigit);
  }
  for (html::NodeId n = html::kRoot; n < document.size(); ++n) {
    passwords += document.tag(n) == Tag::kInput && document.attribute(n, Attr::kType) == "password";
  }
  for (const uint32_t count : {articles, cards, prices, passwords, links}) {
    row->push_back(static_cast<float>(std::min(count, 1000u)));
  }
}

// What the page declares itself to be: og:type and the types in its JSON-LD.
void AppendDeclared(const html::Document& document, Row* row) {
  static constexpr std::string_view kTypes[] = {
      "Article\"",  "NewsArticle\"",    "BlogPosting\"", "Product\"",
      "ItemList\"", "CollectionPage\"", "FAQPage\"",     "SearchResultsPage\"",
      "Offer\"",    "WebPage\"",        "Review\""};
  bool seen[std::size(kTypes)] = {};
  float og_type = 0;
  const auto quoted = [](std::string_view text, std::string_view type) {
    const size_t at = text.find(type);
    return at != std::string_view::npos && at > 0 && text[at - 1] == '"';
  };
  for (html::NodeId n = html::kRoot; n < document.size(); ++n) {
    if (document.tag(n) == Tag::kScript &&
        document.attribute(n, Attr::kType) == "application/ld+json") {
      const std::string text = document.TextContent(n);
      for (size_t i = 0; i < std::size(kTypes); ++i) seen[i] = seen[i] || quoted(text, kTypes[i]);
    } else if (document.tag(n) == Tag::kMeta &&
               document.attribute(n, Attr::kProperty) == "og:type") {
      const std::string_view type = document.attribute(n, Attr::kContent);
      og_type = type == "article"             ? 1.0f
                : type == "website"           ? 2.0f
                : StartsWith(type, "product") ? 3.0f
                                              : 4.0f;
    }
  }
  row->push_back(og_type);
  for (const bool found : seen) row->push_back(found);
}

// The shape of the URL: those of articles are deep, with a number or a long name.
void AppendAddress(std::string_view url, Row* row) {
  size_t begin = url.find("://");
  begin = begin == url.npos ? 0 : url.find('/', begin + 3);
  std::string_view path = begin == url.npos ? std::string_view() : url.substr(begin);
  const bool query = path.find('?') != path.npos;
  path = path.substr(0, path.find_first_of("?#"));
  while (!path.empty() && path.back() == '/') path.remove_suffix(1);
  const std::string_view last = path.substr(path.rfind('/') == path.npos ? 0 : path.rfind('/') + 1);
  const auto count = [](std::string_view text, auto matches) {
    return static_cast<float>(std::count_if(text.begin(), text.end(), matches));
  };
  row->push_back(count(path, [](char c) { return c == '/'; }));
  row->push_back(count(last, [](char c) { return c == '-' || c == '_'; }));
  row->push_back(static_cast<float>(std::min<size_t>(last.size(), 120)));
  row->push_back(count(path, IsAsciiDigit));
  row->push_back(query);
}

}  // namespace

FeatureMatrix PageFeatures(const html::Document& document, std::string_view url,
                           const PageFacts& facts, const Metadata& metadata, const BodyParts& parts,
                           const std::vector<int32_t>& scores) {
  Row row;
  AppendBody(facts, parts, scores, &row);
  AppendMetadata(metadata, facts.evidence, &row);
  AppendStructure(document, facts, &row);
  AppendDeclared(document, &row);
  AppendAddress(url, &row);
  FeatureMatrix matrix(row.size(), 1);
  for (size_t column = 0; column < row.size(); ++column) matrix.at(column, 0) = row[column];
  return matrix;
}

}  // namespace lede::article
