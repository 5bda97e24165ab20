// Classifies the bytes of a page for the tokenizer, as a table, so that it can skip runs quickly.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::html {

enum ByteClass : uint8_t {
  kStopsText = 1,           // < & NUL
  kStopsTagName = 2,        // white space / >
  kStopsAttributeName = 4,  // white space / > =
  kStopsUnquoted = 8,       // white space > & NUL
  kStopsDoubleQuoted = 16,  // " & NUL
  kStopsSingleQuoted = 32,  // ' & NUL
  kChangesInName = 64,      // A to Z, NUL
  kSpace = 128,             // tab, line feed, form feed, space
};

constexpr std::array<uint8_t, 256> MakeByteClasses() {
  std::array<uint8_t, 256> classes{};
  for (const char c : {'\t', '\n', '\f', ' '})
    classes[c] = kSpace | kStopsTagName | kStopsAttributeName | kStopsUnquoted;
  for (const char c : {'\0', '&'})
    classes[c] = kStopsText | kStopsUnquoted | kStopsDoubleQuoted | kStopsSingleQuoted;
  classes['\0'] |= kChangesInName;
  for (char c = 'A'; c <= 'Z'; ++c) classes[c] = kChangesInName;
  classes['<'] = kStopsText;
  classes['/'] = kStopsTagName | kStopsAttributeName;
  classes['>'] = kStopsTagName | kStopsAttributeName | kStopsUnquoted;
  classes['='] = kStopsAttributeName;
  classes['"'] = kStopsDoubleQuoted;
  classes['\''] = kStopsSingleQuoted;
  return classes;
}
inline constexpr std::array<uint8_t, 256> kByteClasses = MakeByteClasses();

inline uint8_t ClassOfByte(char c) { return kByteClasses[static_cast<unsigned char>(c)]; }

// The first position at or after `pos` whose byte is in one of `classes`, or the end of the page.
inline size_t SkipTo(uint8_t classes, std::string_view page, size_t pos) {
  while (pos < page.size() && (ClassOfByte(page[pos]) & classes) == 0) ++pos;
  return pos;
}

// The first position at or after `pos` that is not white space, or the end of the page.
inline size_t SkipSpace(std::string_view page, size_t pos) {
  while (pos < page.size() && (ClassOfByte(page[pos]) & kSpace) != 0) ++pos;
  return pos;
}

}  // namespace lede::html
