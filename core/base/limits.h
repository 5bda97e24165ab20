// Every cap on what the core will take or build, in one place.
#pragma once

#include <cstddef>
#include <cstdint>

namespace lede::limits {

// Of one page; more is refused with a clear error.
inline constexpr size_t kMaxInputBytes = size_t{64} << 20;
// Nodes and attributes of one tree: so many for any page, and one more for so many of its bytes.
// The rest of the page is dropped. Of 2,313 saved pages the densest have a node for every 14 bytes
// and an attribute for every 29, the largest 34,000 nodes; 10 MB of "<b>" would fill 93 MB.
inline constexpr size_t kNodesOfAnyPage = 50'000, kBytesPerNode = 18;
inline constexpr size_t kAttributesOfAnyPage = 20'000, kBytesPerAttribute = 28;
// What decoding to UTF-8 may add to a page; the rest of the page is dropped. A byte may become
// three, and the tree, the text and the HTML of the article are each as long as the page.
inline constexpr size_t kBytesDecodingAdds = size_t{4} << 20;
// HTML written of one article: so much of any, and 3 bytes for each 2 of its page; the rest is left
// out. Addresses against a long base and signs as references are longer than what stands in the
// page: 8 MB with a base of 60 KB gave 970 MB.
inline constexpr size_t kHtmlOfAnyPage = size_t{4} << 20;
// Open elements, as in Chromium; deeper ones become siblings.
inline constexpr uint32_t kMaxDepth = 512;
// Blocks of text and block-level elements that are told apart on one page. The largest of 1,830
// saved pages has some thousands of blocks. Later blocks are dropped, so that the work of scoring
// is bounded; later elements count as part of the one around them.
inline constexpr size_t kMaxBlocks = 16'000, kMaxRegions = 100'000;
inline constexpr size_t kMaxMedia = 20'000;    // pictures, videos and embedded pages of one page
inline constexpr size_t kMaxAttributes = 512;  // of one element; further ones are dropped
inline constexpr size_t kMaxJsonValues = 100'000;  // of one JSON text; more is refused
inline constexpr uint32_t kMaxJsonMembers = 256;   // of one JSON object are looked at
// Article text that is annotated; the rest is left out.
inline constexpr size_t kMaxTextBytes = size_t{4} << 20;
inline constexpr size_t kMaxTokens = 500'000;        // of one text; the rest is left out
inline constexpr size_t kMaxDistinctWords = 50'000;  // of one text; a long novel has 33,000
// Of a text without markup; what stands behind them is part of the last.
inline constexpr size_t kMaxParagraphs = 100'000;
inline constexpr size_t kMaxValueBytes = 1 << 18;  // of a title, name or list; a longer one is none
inline constexpr size_t kMaxUrlBytes = 1 << 16;    // of an address with its base
inline constexpr size_t kMaxLinkedIds = 10'000;    // of one page, that its own links lead to
// Longer "sentences" are cut for the sequence model.
inline constexpr size_t kMaxTokensPerSentence = 512;
inline constexpr size_t kMaxMentions = 20'000;  // mentions of one document
inline constexpr size_t kMaxNameWords = 32;  // of a name are compared; of 23,000 the longest had 21

}  // namespace lede::limits
