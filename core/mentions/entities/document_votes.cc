// Counts how the other occurrences of a word in the document were labelled.
#include "mentions/entities/document_votes.h"

#include <algorithm>

#include "mentions/entities/hashing.h"

namespace lede::mentions {
namespace {

enum Kind : uint32_t {
  kVote = 200,
  kVoteCase,
  kVoteOwn,
  kVoteOwnLabel,
  kVoteBefore,
  kVoteAfter,
};

uint32_t ClassOf(int label) {
  return label == kOutside ? 0 : 1 + static_cast<uint32_t>(TypeOf(label));
}

bool IsPerson(int label) {
  return label != kOutside && label != kLabels && TypeOf(label) == EntityType::kPerson;
}

// People are referred to by any part of their names. Words of other names ("Bank", "National")
// occur in many names, so their votes mislead: using them as well cost 1.6 F1 on organisations in
// world news.
bool IsWorthHearing(int others, int own) { return IsPerson(others) || IsPerson(own); }

int32_t WeightOf(const DecodedLabel& label) { return 8 + std::min(label.margin, 120); }

}  // namespace

DocumentVotes::DocumentVotes(const DocumentWords& document, const std::vector<DecodedLabel>& labels)
    : document_(document), labels_(labels), votes_(document.words.size()) {
  for (uint32_t t = 0; t < labels.size(); ++t) {
    if (!MayVote(t)) continue;
    Votes& votes = votes_[document.Of(t).group];
    votes.weights[labels[t].label] += WeightOf(labels[t]);
    ++votes.count;
  }
}

bool DocumentVotes::MayVote(uint32_t token) const {
  return IsCapitalised(document_.Of(token).form.letter_case) || labels_[token].label != kOutside;
}

DocumentVotes::Verdict DocumentVotes::Ask(uint32_t token) const {
  const Votes& votes = votes_[document_.Of(token).group];
  const uint32_t own = MayVote(token) ? 1 : 0;
  Verdict verdict;
  if (votes.count <= own) return verdict;
  std::array<int32_t, kLabels> weights = votes.weights;
  if (own) weights[labels_[token].label] -= WeightOf(labels_[token]);
  std::array<int32_t, kClasses> classes{};
  int32_t sum = 0;
  for (int label = 0; label < kLabels; ++label) {
    classes[ClassOf(label)] += weights[static_cast<size_t>(label)];
    sum += weights[static_cast<size_t>(label)];
  }
  const auto top = std::max_element(classes.begin(), classes.end());
  verdict.favoured = static_cast<uint32_t>(top - classes.begin());
  verdict.clarity = *top == sum ? 2 : *top * 3 >= sum * 2 ? 1 : 0;
  verdict.others = votes.count - own;
  int32_t best = -1;
  for (int label = 0; label < kLabels; ++label) {
    if (ClassOf(label) == verdict.favoured && weights[static_cast<size_t>(label)] > best) {
      best = weights[static_cast<size_t>(label)];
      verdict.label = static_cast<uint32_t>(label);
    }
  }
  return verdict;
}

void DocumentVotes::AppendFeatures(uint32_t token, uint32_t first, uint32_t end,
                                   std::vector<uint32_t>* keys) const {
  if (!MayVote(token)) return;
  const Verdict verdict = Ask(token);
  const uint32_t own = labels_[token].label;
  if (!IsWorthHearing(static_cast<int>(verdict.label), static_cast<int>(own))) return;
  const uint32_t letter_case = static_cast<uint32_t>(document_.Of(token).form.letter_case);
  keys->push_back(Key(kVote, verdict.favoured * 3 + verdict.clarity, std::min(verdict.others, 3u)));
  keys->push_back(Key(kVoteCase, verdict.label, letter_case));
  keys->push_back(Key(kVoteOwn, verdict.favoured * 3 + verdict.clarity, own));
  keys->push_back(Key(kVoteOwnLabel, verdict.label, own));
  if (token > first && MayVote(token - 1))
    keys->push_back(Key(kVoteBefore, Ask(token - 1).favoured, verdict.favoured, own));
  if (token + 1 < end && MayVote(token + 1))
    keys->push_back(Key(kVoteAfter, Ask(token + 1).favoured, verdict.favoured, own));
}

}  // namespace lede::mentions
