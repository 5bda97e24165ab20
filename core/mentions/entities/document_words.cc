// Collects the distinct words of a document, with what the whole document says about each.
#include "mentions/entities/document_words.h"

#include <algorithm>
#include <string_view>

#include "base/fnv.h"
#include "base/limits.h"
#include "mentions/entities/hashing.h"
#include "mentions/entities/known_places.h"

namespace lede::mentions {
namespace {

// Maps a spelling's hash to an index by open addressing. Two spellings with the same 64-bit hash
// would count as one word.
class Index {
 public:
  // Returns the index of `key`, or assigns it `fresh` if it has not been seen before.
  uint32_t Find(uint64_t key, uint32_t fresh) {
    Slot& slot = SlotOf(key);
    if (slot.used) return slot.index;
    slot = {key, fresh, true};
    if (++used_ * 2 > slots_.size()) Grow();
    return fresh;
  }

 private:
  struct Slot {
    uint64_t key = 0;
    uint32_t index = 0;
    bool used = false;
  };
  Slot& SlotOf(uint64_t key) {
    size_t at = key & (slots_.size() - 1);
    while (slots_[at].used && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }

  void Grow() {
    std::vector<Slot> old(slots_.size() * 4);
    old.swap(slots_);
    for (const Slot& slot : old)
      if (slot.used) SlotOf(slot.key) = slot;
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024);
  size_t used_ = 0;
};

bool IsLowerWord(const WordForm& form) { return form.letter_case == Case::kLower; }

// A sentence without a lower-case word (a headline in capitals) says nothing about case.
bool HasLowerWord(const DocumentWords& document, const Sentence& sentence) {
  for (uint32_t t = sentence.first_token; t < sentence.end_token; ++t)
    if (IsLowerWord(document.Of(t).form)) return true;
  return false;
}

void MarkCases(const AnnotatedText& text, DocumentWords* document) {
  Index index;
  for (uint32_t w = 0; w < document->words.size(); ++w)
    document->words[w].group = index.Find(Spread(document->words[w].form.lower), w);
  std::vector<uint8_t> lower(document->words.size());
  for (const Sentence& sentence : text.sentences) {
    const bool cased = HasLowerWord(*document, sentence);
    for (uint32_t t = sentence.first_token; t < sentence.end_token; ++t) {
      DocumentWord& word = document->words[document->word_of[t]];
      if (IsLowerWord(word.form)) lower[word.group] = 1;
      if (cased && t != sentence.first_token && IsCapitalised(word.form.letter_case))
        word.inside_sentence = true;
    }
  }
  for (DocumentWord& word : document->words)
    word.lower_elsewhere = lower[word.group] && !IsLowerWord(word.form);
}

void AddDistinct(uint32_t word, uint32_t* words, uint32_t* count) {
  if (*count == Surroundings::kMost || std::find(words, words + *count, word) != words + *count)
    return;
  words[(*count)++] = word;
}

// Records the run of capitalised words [begin, end) of `sentence` for each of its words.
void NoteRun(const Sentence& sentence, uint32_t begin, uint32_t end, DocumentWords* document) {
  const std::vector<uint32_t>& word_of = document->word_of;
  const uint32_t length = end - begin;
  for (uint32_t t = begin; t < end; ++t) {
    Surroundings& around = document->surroundings[document->Of(t).group];
    if (length > around.run_length) {
      around.run_length = length;
      around.run_first = word_of[begin];
      around.run_last = word_of[end - 1];
      around.place = t == begin ? 0 : t + 1 == end ? 1 : 2;
    }
    if (begin > sentence.first_token)
      AddDistinct(word_of[begin - 1], around.before, &around.before_count);
    if (end < sentence.end_token) AddDistinct(word_of[end], around.after, &around.after_count);
  }
}

void FindSurroundings(const AnnotatedText& text, DocumentWords* document) {
  document->surroundings.resize(document->words.size());
  for (const Sentence& sentence : text.sentences) {
    if (!HasLowerWord(*document, sentence)) continue;
    for (uint32_t t = sentence.first_token; t < sentence.end_token;) {
      uint32_t end = t;
      while (end < sentence.end_token && IsCapitalised(document->Of(end).form.letter_case)) ++end;
      if (end > t) NoteRun(sentence, t, end, document);
      t = std::max(end, t + 1);
    }
  }
}

}  // namespace

DocumentWords ReadDocumentWords(const AnnotatedText& text, const WordClusters& clusters,
                                const PlaceData& places) {
  DocumentWords document;
  Index index;
  document.word_of.reserve(text.tokens.size());
  for (const Token& token : text.tokens) {
    const std::string_view spelling = token.span.In(text.text);
    const uint32_t fresh = static_cast<uint32_t>(document.words.size());
    const bool full = fresh == limits::kMaxDistinctWords;  // all further words share the last index
    const uint32_t word = index.Find(Spread(Fnv64(spelling)), full ? fresh - 1 : fresh);
    if (word == fresh) {
      document.words.emplace_back();
      document.words.back().form = ReadWord(spelling, clusters);
    }
    document.word_of.push_back(word);
  }
  MarkCases(text, &document);
  FindSurroundings(text, &document);
  document.known = FindKnownPlaces(text, document, places);
  return document;
}

}  // namespace lede::mentions
