// Describes how a word looks: hashes of its spelling and parts, its shape and its cluster.
#include "mentions/entities/word_form.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/fnv.h"
#include "base/unicode.h"
#include "base/utf8.h"

namespace lede::mentions {
namespace {

char32_t ShapeOf(char32_t c) {
  if (c < 0x80) {
    const char ascii = static_cast<char>(c);
    return IsAsciiUpper(ascii) ? 'X' : IsAsciiLower(ascii) ? 'x' : IsAsciiDigit(ascii) ? 'd' : c;
  }
  switch (ClassOf(c)) {
    case CharClass::kUpper:
      return 'X';
    case CharClass::kLower:
    case CharClass::kLetter:
    case CharClass::kMark:
      return 'x';
    case CharClass::kDigit:
    case CharClass::kNumber:
      return 'd';
    default:
      return c;
  }
}

struct Counts {
  uint32_t upper = 0, lower = 0, digits = 0;
  bool starts_upper = false;
};

Case CaseOf(const Counts& n) {
  if (n.digits) return Case::kDigits;
  if (n.upper + n.lower == 0) return Case::kNone;
  if (n.upper == 0) return Case::kLower;
  if (n.lower == 0) return n.upper == 1 ? Case::kLetter : Case::kUpper;
  return n.starts_upper && n.upper == 1 ? Case::kInitial : Case::kMixed;
}

}  // namespace

WordForm ReadWord(std::string_view word, const WordClusters& clusters) {
  WordForm form;
  form.exact = form.lower = form.shape = kFnvSeed;
  Counts counts;
  char32_t last[4] = {};  // the last four characters in lower case, last one first
  char32_t last_shape = 0;
  for (size_t pos = 0; pos < word.size();) {
    const char32_t c = DecodeUtf8(word, &pos);
    const char32_t lower = ToLower(c);
    const char32_t shape = ShapeOf(c);
    counts.upper += shape == 'X';
    counts.lower += shape == 'x';
    counts.digits += shape == 'd';
    if (form.length == 0) counts.starts_upper = shape == 'X';
    form.exact = FnvStep(form.exact, c);
    form.lower = FnvStep(form.lower, lower);
    if (shape != last_shape) form.shape = FnvStep(form.shape, shape);
    last_shape = shape;
    if (form.length < 4) form.prefix[form.length] = form.lower;
    ++form.length;
    std::copy_backward(last, last + 3, last + 4);
    last[0] = lower;
  }
  uint32_t suffix = kFnvSeed;
  for (uint32_t i = 0; i < std::min(form.length, 4u); ++i)
    form.suffix[i] = suffix = FnvStep(suffix, last[i]);
  form.letter_case = CaseOf(counts);
  form.clusters = clusters.Find(form.lower);
  return form;
}

uint32_t HashLower(std::string_view word) {
  uint32_t hash = kFnvSeed;
  for (size_t pos = 0; pos < word.size();) hash = FnvStep(hash, DecodeUtf8(word, &pos));
  return hash;
}

}  // namespace lede::mentions
