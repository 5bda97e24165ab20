// Every limit on the input the core accepts and the structures it builds.
#pragma once

#include <cstddef>
#include <cstdint>

namespace lede::limits {

// Size of one page; larger input is refused with an error.
inline constexpr size_t kMaxInputBytes = size_t{64} << 20;
// Nodes and attributes of one tree: a fixed number for any page, plus one for every so many bytes.
// The rest of the page is dropped. In 2,313 saved pages the densest have a node every 14 bytes and
// an attribute every 29, and the largest has 34,000 nodes; without a limit, 10 MB of "<b>" would
// take 93 MB.
inline constexpr size_t kNodesOfAnyPage = 50'000, kBytesPerNode = 18;
inline constexpr size_t kAttributesOfAnyPage = 20'000, kBytesPerAttribute = 28;
// How much decoding to UTF-8 may add to a page; the rest of the page is dropped. One byte can
// become three, and the tree, the text and the HTML of the article can each be as long as the page.
inline constexpr size_t kBytesDecodingAdds = size_t{3} << 20;
// HTML written for one article: a fixed size for any page, plus 3 bytes for every 2 of the page;
// the rest is left out. URLs resolved against a long base, and characters written as references,
// are longer than in the page: 8 MB with a base of 60 KB gave 970 MB.
inline constexpr size_t kHtmlOfAnyPage = size_t{4} << 20;
// Open elements, as in Chromium; elements nested deeper become siblings.
inline constexpr uint32_t kMaxDepth = 512;
// Text blocks and block-level elements tracked on one page; the largest of 1,830 saved pages has a
// few thousand blocks. Further blocks are dropped, which bounds the work of scoring; further
// elements count as part of the element around them.
inline constexpr size_t kMaxBlocks = 16'000, kMaxRegions = 100'000;
inline constexpr size_t kMaxMedia = 20'000;        // images, videos and embedded pages of one page
inline constexpr size_t kMaxAttributes = 512;      // of one element; the rest are dropped
inline constexpr size_t kMaxJsonValues = 100'000;  // of one JSON text; larger ones are refused
inline constexpr uint32_t kMaxJsonMembers = 256;   // of one JSON object; lookup ignores the rest
// Article text that is annotated; the rest is ignored.
inline constexpr size_t kMaxTextBytes = size_t{4} << 20;
inline constexpr size_t kMaxTokens = 500'000;        // of one text; the rest is ignored
inline constexpr size_t kMaxDistinctWords = 50'000;  // of one text; a long novel has 33,000
// In a text without markup; everything after them is part of the last one.
inline constexpr size_t kMaxParagraphs = 100'000;
inline constexpr size_t kMaxValueBytes = 1 << 18;  // of a title, name or list; longer: ignored
inline constexpr size_t kMaxUrlBytes = 1 << 16;    // of a URL together with its base
inline constexpr size_t kMaxLinkedIds = 10'000;    // of one page, as targets of its own links
// Longer sentences are split before they reach the sequence model.
inline constexpr size_t kMaxTokensPerSentence = 512;
inline constexpr size_t kMaxMentions = 20'000;  // in one document
inline constexpr size_t kMaxNameWords = 32;  // of a name are compared; the longest of 23,000 had 21

}  // namespace lede::limits
