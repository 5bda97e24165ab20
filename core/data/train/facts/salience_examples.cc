// Reads texts whose people and places have a known salience, as training examples.
#include "salience_examples.h"

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string>

#include "article/read_clean_text.h"
#include "facts/build_facts.h"
#include "facts/salience/find_signs.h"
#include "facts/words/name_words.h"
#include "mentions/find_mentions.h"
#include "text/annotate.h"

namespace lede::train {
namespace {

using nlohmann::json;

std::string Key(const std::string& name) { return facts::Joined(facts::SplitName(name)); }

// Gives each entity's value to the first item that has one of its names.
class Truth {
 public:
  explicit Truth(const json& entities) {
    for (const json& entity : entities) {
      const size_t index = values_.size();
      values_.push_back(entity.value("salience", 0.0));
      by_name_.emplace(Key(entity.value("entity", "")), index);
      for (const json& name : entity["names"])
        by_name_.emplace(Key(name.get<std::string>()), index);
    }
    taken_.resize(values_.size());
  }

  double Take(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      const auto [first, last] = by_name_.equal_range(Key(name));
      for (auto at = first; at != last; ++at) {
        if (taken_[at->second]) continue;
        taken_[at->second] = true;
        return values_[at->second];
      }
    }
    return 0;
  }

  std::vector<double> Falling() const {
    std::vector<double> values = values_;
    std::sort(values.begin(), values.end(), std::greater<>());
    return values;
  }

 private:
  std::multimap<std::string, size_t> by_name_;
  std::vector<double> values_;
  std::vector<bool> taken_;
};

// Indices in text order, so that the result of training does not depend on the weights in use.
template <typename Item>
std::vector<size_t> ByFirstMention(const std::vector<Item>& items) {
  std::vector<size_t> order(items.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return items[a].mentions.front().span < items[b].mentions.front().span;
  });
  return order;
}

SalienceDocument Prepare(const json& row, const api::Engine& engine) {
  PageHints hints;
  hints.title = row.value("title", "");
  hints.published = row.value("published", "");
  const Article article = article::ReadCleanText(row.value("text", ""), hints, engine.article);
  const AnnotatedText text = text::Annotate(article, engine.text);
  const Mentions mentions = mentions::FindMentions(article, text, engine.mentions);
  const Facts facts = facts::BuildFacts(article, text, mentions, engine.facts);
  const facts::AllSalienceSigns signs =
      facts::FindSigns(article, text, engine.facts.lists.titles, facts);
  Truth truth(row["entities"]);
  SalienceDocument document;
  document.truth = truth.Falling();
  for (const size_t i : ByFirstMention(facts.who)) {
    std::vector<std::string> names = facts.who[i].aliases;
    names.insert(names.begin(), facts.who[i].name);
    document.items.push_back({signs.who[i], truth.Take(names)});
  }
  for (const size_t i : ByFirstMention(facts.where))
    document.items.push_back({signs.where[i], truth.Take({facts.where[i].place.name})});
  return document;
}

}  // namespace

std::vector<SalienceDocument> ReadSalience(std::istream& in, const api::Engine& engine) {
  std::vector<SalienceDocument> documents;
  for (std::string line; std::getline(in, line);)
    documents.push_back(Prepare(json::parse(line), engine));
  return documents;
}

}  // namespace lede::train
