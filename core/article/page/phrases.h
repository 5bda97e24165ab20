// Matches phrases that pages put around articles, in many languages: "read more", "share",
// "photo:".
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <utility>
#include <vector>

#include "data/pack.h"

namespace lede::article {

// The kind of a phrase in the lists (boilerplate.*.tsv: phrase, kind).
enum class PhraseKind : uint8_t {
  kRelated,     // read also, more on this
  kShare,       // share, follow us
  kNewsletter,  // sign up for our newsletter
  kAdvert,      // advertisement, sponsored
  kComments,    // comments, leave a reply
  kCredit,      // photo:, getty images
  kByline,      // by, written by
  kDated,       // published, updated
  kPaywall,     // subscribe to continue reading
  kConsent,     // cookies, we value your privacy
  kCopyright,   // all rights reserved
  kAccount,     // log in, register
  kNavigation,  // menu, search, home
  kTopics,      // tags, topics
  kMedia,       // watch, video, gallery
  kAuthor,      // about the author, is a reporter at
  kAppeal,      // support our journalism, donate
};
inline constexpr size_t kPhraseKinds = 17;

// How much of a block the phrase makes up.
enum class PhraseFit : uint8_t { kNone, kInside, kAtStart, kWhole };

using PhraseFits = std::array<PhraseFit, kPhraseKinds>;

class Phrases {
 public:
  // Reads every list whose name begins with "boilerplate."; ignores rows of unknown kinds.
  void Read(const data::Pack& pack);

  // The best fit of each kind among `count` word hashes (see block_words.h). Looks only at the
  // first and last words of a long block.
  PhraseFits Match(const uint32_t* words, uint32_t count) const;

 private:
  // Hash of a phrase to a bit set of its kinds, sorted.
  std::vector<std::pair<uint64_t, uint32_t>> kinds_;
  // Hashes of all prefixes of phrases (the first word, the first two, and so on): most words begin
  // no phrase. One bit per value of the hash's upper 16 bits.
  std::bitset<1 << 16> begins_;
};

}  // namespace lede::article
