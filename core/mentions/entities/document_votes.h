// Counts how the other occurrences of a word in the document were labelled.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "mentions/entities/decode_labels.h"
#include "mentions/entities/document_words.h"

namespace lede::mentions {

// Counts, for each word of a document, the labels that a first pass gave its occurrences, so that a
// second pass can compare each occurrence with the others ("token majority", Krishnan and Manning
// 2006). Only capitalised words and words labelled as names vote.
class DocumentVotes {
 public:
  // `labels`: one per token. The constructor counts them, and AppendFeatures reads them again to
  // leave out a token's own vote, so the labels of a sentence may change only after its tokens were
  // asked about.
  DocumentVotes(const DocumentWords& document, const std::vector<DecodedLabel>& labels);

  // Appends the feature keys that describe how the other occurrences of `token` were labelled, and
  // those of its neighbours in the sentence [first, end).
  void AppendFeatures(uint32_t token, uint32_t first, uint32_t end,
                      std::vector<uint32_t>* keys) const;

 private:
  static constexpr int kClasses = 1 + kTypes;
  struct Votes {
    std::array<int32_t, kLabels> weights{};  // weighted by the certainty of each
    uint32_t count = 0;
  };
  // The label class that the other occurrences favour, and how clearly.
  struct Verdict {
    uint32_t favoured = kClasses;  // kClasses: there are no others
    uint32_t clarity = 0;          // 0 mixed, 1 mostly, 2 all
    uint32_t others = 0;
    uint32_t label = kLabels;  // the most frequent full label of the favoured class
  };

  bool MayVote(uint32_t token) const;
  Verdict Ask(uint32_t token) const;

  const DocumentWords& document_;
  const std::vector<DecodedLabel>& labels_;
  std::vector<Votes> votes_;  // indexed by DocumentWord::group
};

}  // namespace lede::mentions
