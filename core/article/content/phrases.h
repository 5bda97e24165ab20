// Phrases that pages put around articles, in many languages: "read more", "share", "photo:".
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <utility>
#include <vector>

#include "data/pack.h"

namespace lede::article {

// What a phrase of the lists (boilerplate.*.tsv: phrase, kind) gives away.
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

// How much of a block a phrase is.
enum class PhraseFit : uint8_t { kNone, kInside, kAtStart, kWhole };

using PhraseFits = std::array<PhraseFit, kPhraseKinds>;

class Phrases {
 public:
  // Every list whose name begins with "boilerplate.". Rows of an unknown kind are left out.
  void Read(const data::Pack& pack);

  // The best fit of each kind among `count` words as block_words.h hashes them. Only the first and
  // last words of a long block are looked at.
  PhraseFits Match(const uint32_t* words, uint32_t count) const;

 private:
  // Hash of the phrase to a bit for each kind, sorted.
  std::vector<std::pair<uint64_t, uint32_t>> kinds_;
  // Hashes of all that a phrase may begin with, its first word alone and so on: most words begin
  // none. A bit for each value of the hash's upper 16 bits.
  std::bitset<1 << 16> begins_;
};

}  // namespace lede::article
