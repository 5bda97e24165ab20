// The words that name an element: in its class, id, itemprop and role.
#include "article/content/class_words.h"

#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;

constexpr uint32_t kSeed = 2166136261u, kPrime = 16777619u;
constexpr size_t kMaxNames = 40;  // names of one element that are read

uint32_t Step(uint32_t hash, char c) { return (hash ^ static_cast<unsigned char>(c)) * kPrime; }

// Splits one name into words; calls nothing, keeps the hashes running.
void AppendName(std::string_view name, std::vector<uint32_t>* hashes) {
  uint32_t whole = kSeed, word = kSeed;
  size_t letters = 0, words = 0;
  const auto end_word = [&] {
    if (letters > 1) {
      hashes->push_back(word);
      ++words;
    }
    word = kSeed;
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

}  // namespace

void AppendClassWords(const html::Document& document, html::NodeId element,
                      std::vector<uint32_t>* hashes) {
  size_t names = 0;
  for (const html::Attribute attribute : document.attributes(element)) {
    if (attribute.name != Attr::kClass && attribute.name != Attr::kId &&
        attribute.name != Attr::kItemprop && attribute.name != Attr::kRole &&
        !(attribute.name == Attr::kUnknown &&
          (attribute.raw_name == "data-testid" || attribute.raw_name == "data-component"))) {
      continue;
    }
    const std::string_view value = attribute.value;
    for (size_t begin = 0; begin < value.size() && names < kMaxNames; ++names) {
      while (begin < value.size() && IsAsciiSpace(value[begin])) ++begin;
      size_t end = begin;
      while (end < value.size() && !IsAsciiSpace(value[end])) ++end;
      AppendName(value.substr(begin, end - begin), hashes);
      begin = end;
    }
  }
}

uint32_t SignatureOf(const html::Document& document, html::NodeId element) {
  uint32_t hash = Step(kSeed, static_cast<char>(document.tag(element)));
  for (const char c : document.attribute(element, Attr::kClass)) {
    if (!IsAsciiDigit(c)) hash = Step(hash, c);
  }
  return hash;
}

}  // namespace lede::article
