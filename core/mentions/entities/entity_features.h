// The model's features: their keys for a word, and for a token in its sentence.
#pragma once

#include <cstdint>
#include <vector>

#include "mentions/entities/document_words.h"

namespace lede::mentions {

// A feature of a word that also applies to the tokens up to `reach` before and after it, under a
// separate key for each distance.
struct WordFeature {
  uint32_t key = 0;
  int reach = 0;
};

inline constexpr int kReach = 2;

// The key of a word's feature as seen from a token `distance` (-kReach..kReach) before it.
uint32_t KeyAt(const WordFeature& feature, int distance);

// `word`: index into document.words.
void AppendWordFeatures(const DocumentWords& document, uint32_t word,
                        std::vector<WordFeature>* features);

// The model's view of the tokens [first, end) of a document, at most limits::kMaxTokensPerSentence.
class SentenceView {
 public:
  SentenceView(const DocumentWords& document, uint32_t first, uint32_t end);

  uint32_t size() const { return static_cast<uint32_t>(words_.size()); }
  // Appends the keys of the features of token `i` that depend on more than one word: combined
  // neighbours, known places, the run of capitalised words around it, the kind of sentence.
  void AppendContextFeatures(uint32_t i, std::vector<uint32_t>* keys) const;

 private:
  // A run of capitalised words and the small words between them: [first, end) in the sentence.
  struct Run {
    uint32_t first = 0, end = 0;
  };
  enum class Kind : uint8_t { kPlain, kUpper, kTitle, kLower, kTable };

  void FindRuns();
  void FindKind();
  const WordForm& At(int i) const;  // outside the sentence: an empty form
  void AppendRunFeatures(uint32_t i, std::vector<uint32_t>* keys) const;

  std::vector<const DocumentWord*> words_;
  const uint8_t* known_;  // DocumentWords::known from the first token on
  std::vector<Run> runs_;
  std::vector<uint32_t> run_of_;  // index into runs_, or kNoRun
  Kind kind_ = Kind::kPlain;
};

}  // namespace lede::mentions
