// Every cap on what the core will take or build, in one place.
#pragma once

#include <cstddef>
#include <cstdint>

namespace lede::limits {

inline constexpr size_t kMaxInputBytes = size_t{64}
                                         << 20;  // one page; more is refused with a clear error
inline constexpr uint32_t kMaxNodes =
    4'000'000;  // nodes of one tree; the rest of the page is dropped
inline constexpr uint32_t kMaxDepth =
    512;  // open elements, as in Chromium; deeper ones become siblings
inline constexpr size_t kMaxAttributes = 512;  // of one element; further ones are dropped
inline constexpr uint32_t kMaxJsonMembers = 256;              // of one JSON object; further ones are dropped
inline constexpr size_t kMaxTextBytes =
    size_t{8} << 20;  // article text that is annotated; the rest is left out
inline constexpr size_t kMaxTokensPerSentence =
    512;                                        // longer "sentences" are cut for the sequence model
inline constexpr size_t kMaxMentions = 20'000;  // mentions of one document

}  // namespace lede::limits
