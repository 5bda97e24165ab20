// What the other occurrences of a word in the document were taken for.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "mentions/entities/decode_labels.h"
#include "mentions/entities/document_words.h"

namespace lede::mentions {

// Counts, for each word of a document, the labels that a first pass gave its occurrences, so that a
// second pass can hold each occurrence against the others ("token majority", Krishnan and Manning
// 2006). Only capitalised words vote.
class DocumentVotes {
 public:
  // `labels`: one a token. They are asked again; those of a sentence may change once it was heard.
  DocumentVotes(const DocumentWords& document, const std::vector<DecodedLabel>& labels);

  // Keys of what the others say of `token`, whose neighbours in the sentence [first, end) are asked
  // too.
  void AppendFeatures(uint32_t token, uint32_t first, uint32_t end,
                      std::vector<uint32_t>* keys) const;

 private:
  static constexpr int kClasses = 1 + kTypes;
  struct Votes {
    std::array<int32_t, kLabels> weights{};  // by how sure each was
    uint32_t count = 0;
  };
  // The label class the other occurrences favour, and how clearly.
  struct Verdict {
    uint32_t favoured = kClasses;  // kClasses: there are no others
    uint32_t clarity = 0;          // 0 mixed, 1 mostly, 2 all
    uint32_t others = 0;
    uint32_t label = kLabels;  // of the favoured class, the commonest full label
  };

  bool MayVote(uint32_t token) const;
  Verdict Ask(uint32_t token) const;

  const DocumentWords& document_;
  const std::vector<DecodedLabel>& labels_;
  std::vector<Votes> votes_;  // by DocumentWord::group
};

}  // namespace lede::mentions
