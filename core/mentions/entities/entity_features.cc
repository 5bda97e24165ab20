// The model's features: their keys for a word, and for a token in its sentence.
#include "mentions/entities/entity_features.h"

#include <algorithm>

#include "mentions/entities/hashing.h"

namespace lede::mentions {
namespace {

constexpr uint32_t kNoRun = UINT32_MAX;

// Kinds of features. The learned weights refer to features by these numbers, so the model must be
// retrained after any change here.
enum Kind : uint32_t {
  kLower = 1,
  kExact,
  kPrefix,      // 3..6 by length
  kSuffix = 7,  // 7..10
  kShape = 11,
  kCase,
  kFine,
  kMiddle,
  kCoarse,
  kOther,
  kFineCase,
  kOtherCase,
  kDocumentCase,
  kDistance = 24,  // 24..28 by distance
  kElsewhereRun = 32,
  kElsewhereFirst,
  kElsewhereLast,
  kElsewhereFirstCluster,
  kElsewhereLastCluster,
  kElsewhereBefore,
  kElsewhereAfter,
  kElsewhereBeforeCluster,
  kElsewhereAfterCluster,
  kSentence,
  kSentenceCase,
  kSentenceStart,
  kLowerBefore,
  kLowerAfter,
  kFineBefore,
  kFineAfter,
  kMiddleBefore,
  kMiddleAfter,
  kShapeBefore,
  kShapeAfter,
  kCases,
  kCaseLowerBefore,
  kCaseLowerAfter,
  kCaseFineBefore,
  kCaseFineAfter,
  kCaseMiddleAround,
  kRunLength,
  kRunBefore,
  kRunAfter,
  kRunFirst,
  kRunLast,
  kRunFirstCluster,
  kRunLastCluster,
  kKnown,
  kKnownCase,
  kKnownElsewhere,
  kKnownBefore,
  kKnownAfter,
  kKnownRun,
};

uint32_t Of(Case c) { return static_cast<uint32_t>(c); }

uint32_t CaseElsewhere(const DocumentWord& word) {
  return uint32_t{word.lower_elsewhere} * 2 + word.inside_sentence;
}

void AppendSurroundings(const DocumentWords& document, const DocumentWord& word,
                        std::vector<WordFeature>* features) {
  if (!IsCapitalised(word.form.letter_case)) return;
  const Surroundings& around = document.surroundings[word.group];
  const auto add = [&](uint32_t key) { features->push_back({key, 0}); };
  const auto form = [&](uint32_t w) -> const WordForm& { return document.words[w].form; };
  add(Key(kElsewhereRun, std::min(around.run_length, 5u), around.place));
  if (around.run_length > 1) {
    const WordForm &first = form(around.run_first), &last = form(around.run_last);
    add(Key(kElsewhereFirst, first.lower, around.place));
    add(Key(kElsewhereLast, last.lower, around.place));
    add(Key(kElsewhereFirstCluster, first.clusters.fine, around.place));
    add(Key(kElsewhereLastCluster, last.clusters.fine, around.place));
  }
  for (uint32_t i = 0; i < around.before_count; ++i) {
    add(Key(kElsewhereBefore, form(around.before[i]).lower));
    add(Key(kElsewhereBeforeCluster, form(around.before[i]).clusters.middle));
  }
  for (uint32_t i = 0; i < around.after_count; ++i) {
    add(Key(kElsewhereAfter, form(around.after[i]).lower));
    add(Key(kElsewhereAfterCluster, form(around.after[i]).clusters.middle));
  }
}

}  // namespace

uint32_t KeyAt(const WordFeature& feature, int distance) {
  return distance == 0 ? feature.key
                       : Key(kDistance + static_cast<uint32_t>(kReach + distance), feature.key);
}

void AppendWordFeatures(const DocumentWords& document, uint32_t index,
                        std::vector<WordFeature>* features) {
  const DocumentWord& word = document.words[index];
  const WordForm& form = word.form;
  const auto add = [&](uint32_t key, int reach) { features->push_back({key, reach}); };
  add(Key(kLower, form.lower), 2);
  add(Key(kExact, form.exact), 0);
  for (uint32_t n = 0; n < 4 && n < form.length; ++n) {
    add(Key(kPrefix + n, form.prefix[n]), 0);
    add(Key(kSuffix + n, form.suffix[n]), n == 2 ? 1 : 0);
  }
  add(Key(kShape, form.shape), 1);
  add(Key(kCase, Of(form.letter_case)), 2);
  add(Key(kFine, form.clusters.fine), 2);
  add(Key(kMiddle, form.clusters.middle), 2);
  add(Key(kCoarse, form.clusters.coarse), 2);
  add(Key(kOther, form.clusters.other), 2);
  add(Key(kOtherCase, form.clusters.other, Of(form.letter_case)), 0);
  add(Key(kFineCase, form.clusters.fine, Of(form.letter_case)), 0);
  add(Key(kDocumentCase, Of(form.letter_case), CaseElsewhere(word)), 1);
  AppendSurroundings(document, word, features);
}

SentenceView::SentenceView(const DocumentWords& document, uint32_t first, uint32_t end)
    : known_(document.known.data() + first + 1) {
  words_.reserve(end - first);
  for (uint32_t t = first; t < end; ++t) words_.push_back(&document.Of(t));
  FindKind();
  FindRuns();
}

const WordForm& SentenceView::At(int i) const {
  static const WordForm none;
  return i < 0 || i >= static_cast<int>(size()) ? none : words_[static_cast<size_t>(i)]->form;
}

void SentenceView::FindKind() {
  uint32_t lower = 0, capitalised = 0, upper = 0, digits = 0;
  for (const DocumentWord* word : words_) {
    const Case c = word->form.letter_case;
    lower += c == Case::kLower;
    capitalised += IsCapitalised(c);
    upper += c == Case::kUpper || c == Case::kLetter;
    digits += c == Case::kDigits;
  }
  if (lower == 0 && upper == capitalised && upper > 1) {
    kind_ = Kind::kUpper;
  } else if (capitalised == 0) {
    kind_ = Kind::kLower;
  } else if (digits * 4 > size()) {
    kind_ = Kind::kTable;
  } else if (capitalised >= lower && capitalised > 1) {
    kind_ = Kind::kTitle;
  }
}

void SentenceView::FindRuns() {
  static const uint32_t kOf = HashLower("of"), kThe = HashLower("the"), kAnd = HashLower("and"),
                        kFor = HashLower("for"), kDe = HashLower("de"), kAmp = HashLower("&");
  const auto joins = [&](uint32_t i) {
    const uint32_t w = At(static_cast<int>(i)).lower;
    return w == kOf || w == kThe || w == kAnd || w == kFor || w == kDe || w == kAmp;
  };
  const auto capitalised = [&](uint32_t i) {
    return i < size() && IsCapitalised(At(static_cast<int>(i)).letter_case);
  };
  run_of_.assign(size(), kNoRun);
  for (uint32_t i = 0; i < size();) {
    if (!capitalised(i)) {
      ++i;
      continue;
    }
    uint32_t end = i + 1;
    for (;;) {
      if (capitalised(end)) {
        ++end;
      } else if (end < size() && joins(end) && capitalised(end + 1)) {
        end += 2;
      } else if (end < size() && joins(end) && end + 1 < size() && joins(end + 1) &&
                 capitalised(end + 2)) {
        end += 3;
      } else {
        break;
      }
    }
    for (uint32_t t = i; t < end; ++t) run_of_[t] = static_cast<uint32_t>(runs_.size());
    runs_.push_back({i, end});
    i = end;
  }
}

void SentenceView::AppendRunFeatures(uint32_t i, std::vector<uint32_t>* keys) const {
  if (run_of_[i] == kNoRun) return;
  const Run& run = runs_[run_of_[i]];
  const uint32_t length = std::min(run.end - run.first, 6u);
  const uint32_t place = i == run.first ? 0 : i + 1 == run.end ? 1 : 2;
  const int first = static_cast<int>(run.first), end = static_cast<int>(run.end);
  keys->push_back(Key(kRunLength, length, place));
  keys->push_back(Key(kKnownRun, known_[i], length));
  keys->push_back(Key(kRunBefore, At(first - 1).lower, place));
  keys->push_back(Key(kRunAfter, At(end).lower, place));
  if (length == 1) return;
  keys->push_back(Key(kRunFirst, At(first).lower, place));
  keys->push_back(Key(kRunLast, At(end - 1).lower, place));
  keys->push_back(Key(kRunFirstCluster, At(first).clusters.fine, place));
  keys->push_back(Key(kRunLastCluster, At(end - 1).clusters.fine, place));
}

void SentenceView::AppendContextFeatures(uint32_t token, std::vector<uint32_t>* keys) const {
  const int i = static_cast<int>(token);
  const WordForm &here = At(i), &before = At(i - 1), &after = At(i + 1);
  const uint32_t c = Of(here.letter_case), c0 = Of(before.letter_case), c1 = Of(after.letter_case);
  const uint32_t kind = static_cast<uint32_t>(kind_);
  const auto add = [&](uint32_t key) { keys->push_back(key); };
  const DocumentWord& word = *words_[token];
  add(Key(kSentence, kind));
  add(Key(kSentenceCase, kind, c));
  add(Key(kSentenceStart, kind * 4 + std::min(token, 2u), c, CaseElsewhere(word)));
  add(Key(kLowerBefore, before.lower, here.lower));
  add(Key(kLowerAfter, here.lower, after.lower));
  add(Key(kFineBefore, before.clusters.fine, here.clusters.fine));
  add(Key(kFineAfter, here.clusters.fine, after.clusters.fine));
  add(Key(kMiddleBefore, before.clusters.middle, here.clusters.middle));
  add(Key(kMiddleAfter, here.clusters.middle, after.clusters.middle));
  add(Key(kShapeBefore, before.shape, here.shape));
  add(Key(kShapeAfter, here.shape, after.shape));
  add(Key(kCases, c0, c, c1));
  add(Key(kCaseLowerBefore, before.lower, c));
  add(Key(kCaseLowerAfter, after.lower, c));
  add(Key(kCaseFineBefore, before.clusters.fine, c));
  add(Key(kCaseFineAfter, after.clusters.fine, c));
  add(Key(kCaseMiddleAround, before.clusters.middle, c, after.clusters.middle));
  const uint32_t known = known_[i];
  add(Key(kKnown, known));
  add(Key(kKnownCase, known, c));
  add(Key(kKnownElsewhere, known >> 2, CaseElsewhere(word)));
  add(Key(kKnownBefore, known_[i - 1]));
  add(Key(kKnownAfter, known_[i + 1]));
  AppendRunFeatures(token, keys);
}

}  // namespace lede::mentions
