// Matches phrases that pages put around articles, in many languages: "read more", "share",
// "photo:".
#include "article/page/phrases.h"

#include <algorithm>
#include <functional>
#include <string_view>

#include "article/page/block_words.h"
#include "base/ascii.h"
#include "base/stable_sort.h"
#include "data/lexicon.h"

namespace lede::article {
namespace {

constexpr uint32_t kMaxPhraseWords = 10;
constexpr uint32_t kHeadWords = 24, kTailWords = 8;  // words of a block that are looked at

constexpr std::string_view kKindNames[kPhraseKinds] = {
    "related",    "share",  "newsletter", "advert",  "comments",  "credit",
    "byline",     "dated",  "paywall",    "consent", "copyright", "account",
    "navigation", "topics", "media",      "author",  "appeal"};

uint64_t Combine(uint64_t phrase, uint32_t word) {
  return (phrase ^ word) * 0x9E3779B97F4A7C15u + (phrase >> 29);
}

// The upper bits depend on every word.
size_t Bucket(uint64_t phrase) { return phrase >> 48; }

}  // namespace

void Phrases::Read(const data::Pack& pack) {
  for (const std::string_view name : pack.names()) {
    if (!StartsWith(name, "boilerplate.")) continue;
    const data::Lexicon lexicon(pack.Find(name));
    for (uint32_t row = 0; row < lexicon.size(); ++row) {
      const auto* kind = std::find(kKindNames, kKindNames + kPhraseKinds, lexicon.value(row));
      std::vector<uint32_t> words;
      AppendWords(lexicon.key(row), &words);
      if (kind == kKindNames + kPhraseKinds || words.empty() || words.size() > kMaxPhraseWords) {
        continue;
      }
      uint64_t hash = 0;
      for (const uint32_t word : words) {
        hash = Combine(hash, word);
        begins_.set(Bucket(hash));
      }
      kinds_.push_back({hash, 1u << (kind - kKindNames)});
    }
  }
  StableSort(&kinds_, std::less<>());
}

PhraseFits Phrases::Match(const uint32_t* words, uint32_t count) const {
  PhraseFits fits{};
  for (uint32_t start = 0; start < count; ++start) {
    if (start == kHeadWords && count > kHeadWords + kTailWords) start = count - kTailWords;
    uint64_t hash = 0;
    for (uint32_t length = 1; length <= kMaxPhraseWords && start + length <= count; ++length) {
      hash = Combine(hash, words[start + length - 1]);
      if (!begins_[Bucket(hash)]) break;
      const PhraseFit fit = start > 0         ? PhraseFit::kInside
                            : length == count ? PhraseFit::kWhole
                                              : PhraseFit::kAtStart;
      auto it = std::lower_bound(kinds_.begin(), kinds_.end(), std::pair(hash, 0u));
      for (; it != kinds_.end() && it->first == hash; ++it) {
        for (size_t kind = 0; kind < kPhraseKinds; ++kind) {
          if (it->second >> kind & 1) fits[kind] = std::max(fits[kind], fit);
        }
      }
    }
  }
  return fits;
}

}  // namespace lede::article
