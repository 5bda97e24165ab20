// Reads the words that name an element, mainly in its class, id, itemprop and role.
#include "article/page/class_words.h"

#include <algorithm>

#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;

constexpr size_t kMaxNames = 40;  // names that are read per element

uint32_t Step(uint32_t hash, char c) { return FnvStep(hash, static_cast<unsigned char>(c)); }

// Splits one name into words and hashes them in the same pass.
void AppendName(std::string_view name, std::vector<uint32_t>* hashes) {
  uint32_t whole = kFnvSeed, word = kFnvSeed;
  size_t letters = 0, words = 0;
  const auto end_word = [&] {
    if (letters > 1) {
      hashes->push_back(word);
      ++words;
    }
    word = kFnvSeed;
    letters = 0;
  };
  for (size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    const bool camel = IsAsciiUpper(c) && i > 0 && IsAsciiLower(name[i - 1]);
    if (!IsAsciiAlpha(c) || camel) end_word();
    if (IsAsciiAlpha(c)) {
      word = Step(word, ToAsciiLower(c));
      ++letters;
    }
    if (!IsAsciiDigit(c)) whole = Step(whole, ToAsciiLower(c));
  }
  end_word();
  if (words > 1) hashes->push_back(whole);
}

bool IsNaming(const html::Attribute& attribute) {
  return attribute.name == Attr::kClass || attribute.name == Attr::kId ||
         attribute.name == Attr::kItemprop || attribute.name == Attr::kRole ||
         (attribute.name == Attr::kUnknown &&
          (attribute.raw_name == "data-testid" || attribute.raw_name == "data-component"));
}

// Appends the words of the first `most` names; returns how many names there were.
size_t AppendNames(std::string_view value, size_t most, std::vector<uint32_t>* hashes) {
  size_t names = 0;
  for (size_t begin = 0; begin < value.size() && names < most; ++names) {
    while (begin < value.size() && IsAsciiSpace(value[begin])) ++begin;
    size_t end = begin;
    while (end < value.size() && !IsAsciiSpace(value[end])) ++end;
    AppendName(value.substr(begin, end - begin), hashes);
    begin = end;
  }
  return names;
}

uint32_t HashWithoutDigits(std::string_view text) {
  uint32_t hash = kFnvSeed;
  for (const char c : text) {
    if (!IsAsciiDigit(c)) hash = Step(hash, c);
  }
  return hash;
}

}  // namespace

void ClassWords::Append(html::NodeId element, std::vector<uint32_t>* hashes) {
  size_t names = 0;
  for (const html::Attribute attribute : document_.attributes(element)) {
    if (!IsNaming(attribute)) continue;
    const Words words = words_.Get(attribute.value, [this](std::string_view value) {
      const size_t first = known_.size();
      const size_t count = AppendNames(value, kMaxNames, &known_);
      return Words{first, known_.size(), count};
    });
    if (names + words.names <= kMaxNames) {
      for (size_t i = words.first; i < words.end; ++i) hashes->push_back(known_[i]);
    } else if (names < kMaxNames) {
      AppendNames(attribute.value, kMaxNames - names, hashes);
    }
    names += words.names;
  }
}

uint32_t ClassWords::SignatureOf(html::NodeId element) {
  const uint32_t classes =
      signatures_.Get(document_.attribute(element, Attr::kClass), HashWithoutDigits);
  return Step(classes, static_cast<char>(document_.tag(element)));
}

bool HasClassWord(const PageBlocks& page, uint32_t first, uint32_t end,
                  std::span<const uint32_t> names) {
  const auto last = page.class_words.begin() + end;
  return std::find_first_of(page.class_words.begin() + first, last, names.begin(), names.end()) !=
         last;
}

}  // namespace lede::article
