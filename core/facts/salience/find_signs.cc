// Measures the signs of how central each fact is.
#include "facts/salience/find_signs.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "base/stable_sort.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "facts/words/find_sentence.h"
#include "facts/words/name_words.h"
#include "facts/words/title_words.h"

namespace lede::facts {
namespace {

using Sign = SalienceSign;

constexpr int32_t kNotInTitle = 64;
constexpr uint32_t kOpening = 20;  // how many bytes into a sentence still count as its beginning

int32_t Share(uint64_t scale, uint64_t part, uint64_t whole) {
  return static_cast<int32_t>(scale * part / std::max<uint64_t>(1, whole));
}

int32_t Percent(size_t part, size_t whole) { return Share(100, part, whole); }

// The measures that people and places have in common.
struct Item {
  int32_t kind = 0;
  std::string_view name;
  std::vector<std::string_view> names;  // those used in the text, including the main name
  std::vector<Span> mentions;           // in text order
  std::vector<uint32_t> sentences;      // of the mentions
  int32_t named = 0, demonyms = 0;
};

Item ItemOf(const Who& who) {
  Item item;
  item.kind = who.kind == WhoKind::kPerson ? 0 : 1;
  item.name = who.name;
  item.names.assign(who.aliases.begin(), who.aliases.end());
  item.names.push_back(who.name);
  for (const WhoMention& mention : who.mentions) {
    const bool is_name = mention.form == MentionForm::kName || mention.form == MentionForm::kShort;
    item.named += is_name;
    item.mentions.push_back(mention.span);
  }
  return item;
}

Item ItemOf(const Where& where, std::string_view text) {
  Item item;
  item.kind = 2 + static_cast<int32_t>(where.place.kind);
  item.name = where.place.name;
  item.names.push_back(item.name);
  for (const WhereMention& mention : where.mentions) {
    ++(mention.form == PlaceForm::kDemonym ? item.demonyms : item.named);
    item.mentions.push_back(mention.span);
    item.names.push_back(mention.span.In(text));
  }
  return item;
}

bool HasLower(std::string_view name) {
  for (size_t pos = 0; pos < name.size();)
    if (IsLower(DecodeUtf8(name, &pos))) return true;
  return false;
}

class Finder {
 public:
  Finder(const Article& article, const AnnotatedText& text, const data::Lexicon& titles,
         const Facts& facts)
      : text_(text), title_(article.title), titles_(titles), facts_(facts) {
    blocks_ = article.blocks.size();
    for (const Who& who : facts.who) items_.push_back(ItemOf(who));
    for (const Where& where : facts.where) items_.push_back(ItemOf(where, text.text));
    for (Item& item : items_) Count(&item);
    StableSort(&firsts_, std::less<>());
  }

  AllSalienceSigns Find() const {
    AllSalienceSigns all;
    for (size_t i = 0; i < facts_.who.size(); ++i) {
      SalienceSigns signs = Common(items_[i]);
      signs.Set(Sign::kAliases, static_cast<int32_t>(facts_.who[i].aliases.size()));
      signs.Set(Sign::kRole, RoleOf(facts_.who[i]));
      all.who.push_back(signs);
    }
    for (size_t i = 0; i < facts_.where.size(); ++i) {
      SalienceSigns signs = Common(items_[facts_.who.size() + i]);
      const Place& place = facts_.where[i].place;
      signs.Set(Sign::kPlaced, place.has_position ? 2 : place.country.empty() ? 0 : 1);
      all.where.push_back(signs);
    }
    return all;
  }

 private:
  // Adds an item to the totals over all items.
  void Count(Item* item) {
    total_ += item->mentions.size();
    firsts_.push_back(item->mentions.front().start);
    in_sentence_.resize(text_.sentences.size() + 1);
    for (const Span span : item->mentions) {
      const uint32_t sentence = SentenceAt(text_, span.start);
      in_sentence_[sentence] += item->sentences.empty() || item->sentences.back() != sentence;
      item->sentences.push_back(sentence);
    }
  }

  SalienceSigns Common(const Item& item) const {
    SalienceSigns signs;
    signs.Set(Sign::kKind, item.kind);
    AddFirstMention(item, &signs);
    AddCounts(item, &signs);
    AddName(item, &signs);
    return signs;
  }

  void AddFirstMention(const Item& item, SalienceSigns* signs) const {
    const Span first = item.mentions.front();
    const auto before = std::lower_bound(firsts_.begin(), firsts_.end(), first.start);
    signs->Set(Sign::kSentence, static_cast<int32_t>(item.sentences.front()));
    signs->Set(Sign::kColumn, static_cast<int32_t>(Column(item, 0)));
    signs->Set(Sign::kOrder, static_cast<int32_t>(before - firsts_.begin()));
    signs->Set(Sign::kNeighbours, in_sentence_[item.sentences.front()] - 1);
    signs->Set(Sign::kBefore, WordBefore(first));
    const std::string_view behind = text_.text.substr(first.end);
    signs->Set(Sign::kPossessive, StartsWith(behind, "'s") || StartsWith(behind, "’s"));
  }

  void AddCounts(const Item& item, SalienceSigns* signs) const {
    const size_t count = item.mentions.size();
    signs->Set(Sign::kMentions, item.named);
    signs->Set(Sign::kDemonyms, item.demonyms);
    signs->Set(Sign::kShare, Share(1000, count, total_));
    int32_t openings = 0;
    size_t blocks = 0;
    for (size_t i = 0; i < count; ++i) {
      blocks += i == 0 || BlockOf(item, i) != BlockOf(item, i - 1);
      openings += Column(item, i) < kOpening;
    }
    signs->Set(Sign::kBlocks, Percent(blocks, blocks_));
    signs->Set(Sign::kLast, Percent(item.mentions.back().start, text_.text.size()));
    signs->Set(Sign::kOpenings, openings);
  }

  void AddName(const Item& item, SalienceSigns* signs) const {
    const NameWords words = SplitName(item.name);
    signs->Set(Sign::kTitle, TitlePosition(item));
    size_t in_title = 0;
    for (const std::string& word : words) in_title += title_.Has(word);
    signs->Set(Sign::kTitleWords, Percent(in_title, words.size()));
    signs->Set(Sign::kWords, static_cast<int32_t>(words.size()));
    const auto is_name = [&](Span span) { return span.In(text_.text) == item.name; };
    signs->Set(Sign::kSpelled, std::any_of(item.mentions.begin(), item.mentions.end(), is_name));
    signs->Set(Sign::kAcronym, !HasLower(item.name));
  }

  uint32_t BlockOf(const Item& item, size_t mention) const {
    return text_.sentences.empty() ? 0 : text_.sentences[item.sentences[mention]].block;
  }

  uint32_t Column(const Item& item, size_t mention) const {
    if (text_.sentences.empty()) return 0;
    return item.mentions[mention].start - text_.sentences[item.sentences[mention]].span.start;
  }

  int32_t WordBefore(Span span) const {
    static constexpr std::string_view kWords[] = {"in", "of", "and", "the"};
    const uint32_t token = TokenAt(text_, span.start);
    if (token == 0) return 0;
    const std::string word = ToAsciiLower(text_.TokenText(token - 1));
    const auto at = std::find(std::begin(kWords), std::end(kWords), word);
    return at == std::end(kWords) ? 0 : static_cast<int32_t>(at - std::begin(kWords)) + 1;
  }

  int32_t TitlePosition(const Item& item) const {
    int32_t first = kNotInTitle;
    for (const std::string_view name : item.names)
      if (const auto at = title_.Find(SplitName(name)))
        first = std::min(first, static_cast<int32_t>(*at));
    return first;
  }

  int32_t RoleOf(const Who& who) const {
    if (!who.role) return 0;
    for (const std::string& word : SplitName(who.role->text)) {
      const auto title = titles_.Find(word);
      if (title && EndsWith(*title, "office")) return 2;
    }
    return 1;
  }

  const AnnotatedText& text_;
  const TitleWords title_;
  const data::Lexicon& titles_;
  const Facts& facts_;
  std::vector<Item> items_;  // who, then where
  size_t blocks_ = 0, total_ = 0;
  std::vector<uint32_t> firsts_;      // where the items are first mentioned, ascending
  std::vector<int32_t> in_sentence_;  // number of items in each sentence
};

}  // namespace

AllSalienceSigns FindSigns(const Article& article, const AnnotatedText& text,
                           const data::Lexicon& titles, const Facts& facts) {
  return Finder(article, text, titles, facts).Find();
}

}  // namespace lede::facts
