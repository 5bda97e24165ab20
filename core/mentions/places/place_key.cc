// Computes the key under which the name of a place is looked up.
#include "mentions/places/place_key.h"

#include <cstddef>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::mentions {
namespace {

// Base letters for U+00C0 to U+024F and U+1E00 to U+1EFF, in two columns each and 32 characters a
// row; blank if the character is not a letter.
constexpr std::string_view kLatin =
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss"
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy "
    "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
    "g g g g h h h h i i i i i i i i i i     j j k k k l l l l l l   "
    "  l l n n n n n n   n n o o o o o o oeoer r r r r r s s s s s s "
    "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z   "
    "                                                                "
    "o o                           u u                               "
    "                          a a i i o o u u u u u u u u u u   a a "
    "a a aeae    g g k k o o o o     j       g g     n n a a aeaeo o "
    "a a a a e e e e i i i i o o o o r r r r u u u u s s t t     h h "
    "            a a e e o o o o o o o o y y                         "
    "                                ";
constexpr std::string_view kLatinAdditional =
    "a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f "
    "g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m "
    "m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r "
    "s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v "
    "w w w w w w w w w w x x x x y y z z z z z z h t w y         ss  "
    "a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e "
    "e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o "
    "o o o o u u u u u u u u u u u u u u y y y y y y y y             ";

std::string_view BaseLetters(char32_t c) {
  std::string_view letters;
  if (c >= 0xC0 && c < 0x250) letters = kLatin.substr(2 * (c - 0xC0), 2);
  if (c >= 0x1E00 && c < 0x1F00) letters = kLatinAdditional.substr(2 * (c - 0x1E00), 2);
  return letters.substr(0, letters.find(' '));
}

bool IsApostrophe(char32_t c) {
  return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || (c >= 0x02B9 && c <= 0x02BF);
}

std::string_view InFull(std::string_view word) {
  if (word == "st") return "saint";
  if (word == "ste") return "sainte";
  if (word == "ft") return "fort";
  if (word == "mt") return "mount";
  return word;
}

// Writes the words of a name, each followed by a space.
class KeyWriter {
 public:
  explicit KeyWriter(size_t bytes) { key_.reserve(bytes + 1); }

  std::string* word() { return &key_; }  // to append to

  void EndWord() {
    constexpr size_t kLongestShort = 3;
    const size_t size = key_.size() - word_;
    if (size == 0) return;
    if (size <= kLongestShort) {
      const std::string_view word = InFull(std::string_view(key_).substr(word_));
      if (word.size() != size) key_.resize(word_), key_ += word;
    }
    key_ += ' ';
    word_ = key_.size();
  }

  std::string Take() {
    EndWord();
    if (!key_.empty()) key_.pop_back();
    return std::move(key_);
  }

 private:
  std::string key_;
  size_t word_ = 0;  // where the current word begins
};

}  // namespace

std::string PlaceKey(std::string_view name) {
  KeyWriter key(name.size());
  for (size_t at = 0; at < name.size();) {
    const char32_t c = DecodeUtf8(name, &at);
    if (c < 0x80 && IsAsciiAlnum(static_cast<char>(c))) {
      *key.word() += ToAsciiLower(static_cast<char>(c));
    } else if (c == '.' || IsApostrophe(c)) {
      continue;
    } else if (c < 0x80) {
      key.EndWord();
    } else if (const std::string_view base = BaseLetters(c); !base.empty()) {
      *key.word() += base;
    } else if (const CharClass kind = ClassOf(c); IsLetter(kind)) {
      AppendUtf8(ToLower(c), key.word());
    } else if (kind != CharClass::kMark) {
      key.EndWord();
    }
  }
  return key.Take();
}

}  // namespace lede::mentions
