// What tells how central someone or somewhere is to an article.
#include "facts/salience/salience_features.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "base/unicode.h"
#include "base/utf8.h"
#include "facts/find_sentence.h"
#include "facts/name_words.h"
#include "facts/title_words.h"

namespace lede::facts {
namespace {

using Feature = SalienceFeature;

constexpr std::string_view kNames[] = {"person",
                                       "organization",
                                       "continent",
                                       "country",
                                       "region",
                                       "city",
                                       "other_place",
                                       "not_in_title",
                                       "starts_title",
                                       "in_title",
                                       "first_sentence",
                                       "second_sentence",
                                       "third_sentence",
                                       "sentence_5",
                                       "sentence_9",
                                       "sentence_20",
                                       "later",
                                       "one_mention",
                                       "two_mentions",
                                       "three_mentions",
                                       "mentions_5",
                                       "mentions_8",
                                       "more_mentions",
                                       "share_2",
                                       "share_5",
                                       "share_10",
                                       "share_20",
                                       "share_more",
                                       "blocks_10",
                                       "blocks_25",
                                       "blocks_50",
                                       "blocks_75",
                                       "blocks_more",
                                       "first_named",
                                       "most_mentioned",
                                       "in_last_block",
                                       "has_pronouns",
                                       "has_many_pronouns",
                                       "has_role",
                                       "is_quoted",
                                       "only_demonyms",
                                       "has_several_words",
                                       "is_acronym",
                                       "place_within",
                                       "holds_places",
                                       "short_text",
                                       "short_text_in_title",
                                       "bias"};
static_assert(std::size(kNames) == kSalienceFeatures);

constexpr uint32_t kShortText = 8;  // sentences

// The first of `bounds` that is at least `value` picks the feature of a family.
template <size_t kSize>
Feature Bucket(Feature first, const std::array<uint32_t, kSize>& bounds, uint32_t value) {
  const auto at = std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin();
  return static_cast<Feature>(static_cast<size_t>(first) + static_cast<size_t>(at));
}

Feature FeatureOf(PlaceKind kind) {
  static constexpr Feature kOf[] = {Feature::kContinent, Feature::kCountry, Feature::kRegion,
                                    Feature::kCity, Feature::kOtherPlace};
  return kOf[static_cast<size_t>(kind)];
}

// What who and where have in common.
struct Item {
  Feature kind;
  std::string_view name;
  std::vector<Span> named;  // mentions by name, in order
  uint32_t pronouns = 0;
  bool only_demonyms = false;
};

Item ItemOf(const Who& who) {
  Item item{who.kind == WhoKind::kPerson ? Feature::kPerson : Feature::kOrganization,
            who.name,
            {},
            0,
            false};
  for (const WhoMention& mention : who.mentions)
    if (mention.form == MentionForm::kPronoun || mention.form == MentionForm::kTitle)
      ++item.pronouns;
    else
      item.named.push_back(mention.span);
  return item;
}

Item ItemOf(const Where& where) {
  Item item{FeatureOf(where.place.kind), where.place.name, {}, 0, true};
  for (const WhereMention& mention : where.mentions) {
    item.named.push_back(mention.span);
    if (mention.form != PlaceForm::kDemonym) item.only_demonyms = false;
  }
  return item;
}

class Finder {
 public:
  Finder(const Article& article, const AnnotatedText& text, const Facts& facts)
      : text_(text), title_(article.title), facts_(facts), blocks_(article.blocks.size()) {
    for (const Who& who : facts.who) items_.push_back(ItemOf(who));
    for (const Where& where : facts.where) items_.push_back(ItemOf(where));
    for (const Item& item : items_) {
      total_ += item.named.size();
      most_ = std::max(most_, item.named.size());
      if (!item.named.empty()) first_ = std::min(first_, item.named.front().start);
    }
    for (const Quote& quote : facts.quotes)
      if (quote.speaker) quoted_.insert(*quote.speaker);
    for (const Where& where : facts.where) {
      const bool is_country = where.place.kind == PlaceKind::kCountry;
      (is_country ? countries_ : within_).insert(where.place.country);
    }
  }

  AllSalienceFeatures Find() const {
    AllSalienceFeatures all;
    for (size_t i = 0; i < facts_.who.size(); ++i) {
      SalienceFeatures features = Common(items_[i]);
      const Who& who = facts_.who[i];
      if (who.role) features.push_back(Feature::kHasRole);
      if (quoted_.count(static_cast<uint32_t>(i)) > 0) features.push_back(Feature::kIsQuoted);
      all.who.push_back(std::move(features));
    }
    for (size_t i = 0; i < facts_.where.size(); ++i) {
      SalienceFeatures features = Common(items_[facts_.who.size() + i]);
      const Place& place = facts_.where[i].place;
      const bool is_country = place.kind == PlaceKind::kCountry;
      if (!is_country && countries_.count(place.country) > 0)
        features.push_back(Feature::kPlaceWithin);
      if (is_country && within_.count(place.country) > 0) features.push_back(Feature::kHoldsPlaces);
      all.where.push_back(std::move(features));
    }
    return all;
  }

 private:
  SalienceFeatures Common(const Item& item) const {
    SalienceFeatures features{Feature::kBias, item.kind, InTitle(item)};
    if (text_.sentences.size() <= kShortText) {
      const bool in_title = features.back() != Feature::kNotInTitle;
      features.push_back(in_title ? Feature::kShortTextInTitle : Feature::kShortText);
    }
    AddNamed(item, &features);
    if (item.pronouns > 0) features.push_back(Feature::kHasPronouns);
    if (item.pronouns > 3) features.push_back(Feature::kHasManyPronouns);
    if (item.only_demonyms) features.push_back(Feature::kOnlyDemonyms);
    if (item.name.find(' ') != std::string_view::npos)
      features.push_back(Feature::kHasSeveralWords);
    if (IsShouted(item.name)) features.push_back(Feature::kIsAcronym);
    return features;
  }

  void AddNamed(const Item& item, SalienceFeatures* features) const {
    const uint32_t count = static_cast<uint32_t>(item.named.size());
    const uint32_t sentence = SentenceAt(text_, item.named.front().start);
    const uint32_t share = static_cast<uint32_t>(size_t{100} * count / std::max<size_t>(1, total_));
    features->push_back(
        Bucket(Feature::kFirstSentence, std::array<uint32_t, 6>{0, 1, 2, 4, 8, 19}, sentence));
    features->push_back(
        Bucket(Feature::kOneMention, std::array<uint32_t, 5>{1, 2, 3, 5, 8}, count));
    features->push_back(Bucket(Feature::kShare2, std::array<uint32_t, 4>{2, 5, 10, 20}, share));
    features->push_back(
        Bucket(Feature::kBlocks10, std::array<uint32_t, 4>{10, 25, 50, 75}, BlockShare(item)));
    if (item.named.front().start == first_) features->push_back(Feature::kFirstNamed);
    if (count == most_ && count > 1) features->push_back(Feature::kMostMentioned);
    if (BlockAt(item.named.back()) + 1 == blocks_ && blocks_ > 2)
      features->push_back(Feature::kInLastBlock);
  }

  Feature InTitle(const Item& item) const {
    std::optional<uint32_t> first = Earliest({}, SplitName(item.name));
    for (const Span span : item.named) first = Earliest(first, SplitName(span.In(text_.text)));
    if (item.kind == Feature::kPerson) {
      const NameWords name = SplitName(item.name);
      if (!name.empty() && name.back().size() > 2) first = Earliest(first, {name.back()});
    }
    if (!first) return Feature::kNotInTitle;
    return *first <= 1 ? Feature::kStartsTitle : Feature::kInTitle;
  }

  std::optional<uint32_t> Earliest(std::optional<uint32_t> known, const NameWords& name) const {
    const auto found = title_.Find(name);
    return !known || (found && *found < *known) ? found : known;
  }

  uint32_t BlockAt(Span span) const {
    return text_.sentences.empty() ? 0 : text_.sentences[SentenceAt(text_, span.start)].block;
  }

  // Percent of the blocks that name the item.
  uint32_t BlockShare(const Item& item) const {
    std::set<uint32_t> blocks;
    for (const Span span : item.named) blocks.insert(BlockAt(span));
    return static_cast<uint32_t>(100 * blocks.size() / std::max<size_t>(1, blocks_));
  }

  static bool IsShouted(std::string_view name) {
    for (size_t pos = 0; pos < name.size();)
      if (IsLower(DecodeUtf8(name, &pos))) return false;
    return true;
  }

  const AnnotatedText& text_;
  const TitleWords title_;
  const Facts& facts_;
  const size_t blocks_;
  std::vector<Item> items_;  // of who, then of where
  size_t total_ = 0, most_ = 0;
  uint32_t first_ = static_cast<uint32_t>(-1);  // where the first name stands
  std::set<uint32_t> quoted_;                   // who speaks
  std::set<std::string> countries_, within_;    // named, and those with a named place inside
};

}  // namespace

std::string_view NameOf(SalienceFeature feature) { return kNames[static_cast<size_t>(feature)]; }

AllSalienceFeatures FindSalienceFeatures(const Article& article, const AnnotatedText& text,
                                         const Facts& facts) {
  return Finder(article, text, facts).Find();
}

}  // namespace lede::facts
