// Finds who said a quote.
#include "facts/quotes/find_speaker.h"

#include <algorithm>

#include "base/word_list.h"
#include "facts/words/find_sentence.h"

namespace lede::facts {
namespace {

constexpr uint32_t kMaxWords = 25;
constexpr uint32_t kMaxWordsOfClause = 8;   // "Dahl, a professor in Oslo, said" is cut at its comma
constexpr uint32_t kMaxWordsOfPronoun = 3;  // "and he", "she later"
constexpr std::string_view kRelative = "who which whose";
constexpr std::string_view kLinks =
    "of for to with at from in";  // a person after one of these is not the speaker

// Tokens [first, end).
struct Range {
  uint32_t first, end;
  bool empty() const { return first >= end; }
};

class SpeakerFinder {
 public:
  SpeakerFinder(const WordLookup& words, const std::vector<Who>& people, const WhoAtToken& who_at)
      : words_(words), people_(people), who_at_(who_at) {}

  Attribution Behind(const QuoteSpan& quote) const {
    const Range clause = ClauseBehind(quote);
    const auto verb = FirstVerb(clause);
    if (!verb) return AccordingTo(clause);
    return Around(clause, *verb);
  }

  Attribution Before(const QuoteSpan& quote) const {
    const Range clause =
        ClauseUpTo(TokenAt(words_.text(), quote.span.start), quote.block, kMaxWords, {});
    const auto verb = LastVerb(clause);
    if (!verb) return AccordingTo(clause);
    const Range subject{clause.first, *verb};
    return {Subject(subject), std::string(words_.Word(*verb)), HasPronoun(subject)};
  }

  std::optional<uint32_t> BeforeSentence(const QuoteSpan& quote) const {
    const AnnotatedText& text = words_.text();
    const uint32_t start = TokenAt(text, quote.span.start);
    if (start == 0 || !IsEnd(start - 1)) return std::nullopt;
    const uint32_t block = words_.SentenceOf(start - 1).block;
    if (block + 1 < quote.block) return std::nullopt;
    const Range clause = ClauseUpTo(start - 1, block, kMaxWordsOfClause, ",");
    const auto verb = LastVerb(clause);
    return verb ? Around(clause, *verb).speaker : std::nullopt;
  }

 private:
  // "Dahl told reporters", "said Dahl, who …".
  Attribution Around(Range clause, uint32_t verb) const {
    Range subject{clause.first, verb};
    Attribution found{Subject(subject), std::string(words_.Word(verb))};
    if (verb == clause.first) {
      subject = {verb + 1, clause.end};
      found.speaker = SubjectBehindVerb(subject);
    }
    found.is_pronoun = HasPronoun(subject);
    return found;
  }

  bool HasPronoun(Range range) const {
    return range.first < range.end && range.end - range.first <= kMaxWordsOfPronoun &&
           (IsPronoun(range.first) || IsPronoun(range.end - 1));
  }

  bool IsPronoun(uint32_t token) const {
    const std::string word = words_.LowerWord(token);
    return word == "he" || word == "she";
  }

  bool IsEnd(uint32_t token) const { return IsWordOf(". ? ! ;", words_.Word(token)); }

  bool IsQuoteMark(uint32_t token) const { return IsWordOf("“ \" ” « „", words_.Word(token)); }

  // The words after the quote, up to the end of their clause or the next quote.
  Range ClauseBehind(const QuoteSpan& quote) const {
    const AnnotatedText& text = words_.text();
    Range clause{TokenAt(text, quote.span.end), 0};
    for (clause.end = clause.first; clause.end < text.tokens.size(); ++clause.end) {
      if (clause.end - clause.first >= kMaxWords || IsEnd(clause.end) || IsQuoteMark(clause.end))
        break;
      if (words_.SentenceOf(clause.end).block != quote.block) break;
    }
    if (!clause.empty() && words_.Word(clause.first) == ",") ++clause.first;
    return clause;
  }

  // The words before `end`, back to the start of their clause, the previous quote or `stop`.
  Range ClauseUpTo(uint32_t end, uint32_t block, uint32_t max_words, std::string_view stop) const {
    Range clause{end, end};
    while (clause.first > 0 && end - clause.first < max_words) {
      const uint32_t before = clause.first - 1;
      if (IsEnd(before) || IsQuoteMark(before) || words_.Word(before) == stop ||
          words_.SentenceOf(before).block != block)
        break;
      clause.first = before;
    }
    return clause;
  }

  std::optional<uint32_t> FirstVerb(Range range) const {
    for (uint32_t t = range.first; t < range.end; ++t)
      if (words_.IsSpeechVerb(t) && !who_at_[t]) return t;
    return std::nullopt;
  }

  std::optional<uint32_t> LastVerb(Range range) const {
    for (uint32_t t = range.end; t-- > range.first;)
      if (words_.IsSpeechVerb(t) && !who_at_[t]) return t;
    return std::nullopt;
  }

  bool IsPerson(uint32_t who) const { return people_[who].kind == WhoKind::kPerson; }

  // The first person named, or else the first organisation.
  std::optional<uint32_t> Subject(Range range) const {
    std::optional<uint32_t> organization;
    for (uint32_t t = range.first; t < range.end; ++t) {
      const auto who = who_at_[t];
      if (!who) continue;
      if (IsPerson(*who)) return who;
      if (!organization) organization = who;
    }
    return organization;
  }

  // Like Subject, but a person after "of", "for", "with", … is not the speaker: "said an aide to
  // Dahl".
  std::optional<uint32_t> SubjectBehindVerb(Range range) const {
    std::optional<uint32_t> organization;
    bool is_linked = false;
    for (uint32_t t = range.first; t < range.end; ++t) {
      const std::string_view word = words_.Word(t);
      if (IsWordOf(kRelative, word)) break;
      if (word == ",") is_linked = false;
      is_linked |= IsWordOf(kLinks, word);
      const auto who = who_at_[t];
      if (!who) continue;
      if (IsPerson(*who) && !is_linked) return who;
      if (!IsPerson(*who) && !organization) organization = who;
    }
    return organization;
  }

  Attribution AccordingTo(Range range) const {
    for (uint32_t t = range.first; t + 2 < range.end; ++t)
      if (words_.LowerWord(t) == "according" && words_.Word(t + 1) == "to")
        return {Subject({t + 2, range.end}), std::string(words_.Word(t)) + " to"};
    return {};
  }

  const WordLookup& words_;
  const std::vector<Who>& people_;
  const WhoAtToken& who_at_;
};

}  // namespace

Attribution FindSpeaker(const WordLookup& words, const std::vector<Who>& people,
                        const WhoAtToken& who_at, const QuoteSpan& quote) {
  const SpeakerFinder finder(words, people, who_at);
  const Attribution behind = finder.Behind(quote);
  if (behind.speaker) return behind;
  const Attribution before = finder.Before(quote);
  return before.speaker || behind.verb.empty() ? before : behind;
}

std::optional<uint32_t> SpeakerBeforeSentence(const WordLookup& words,
                                              const std::vector<Who>& people,
                                              const WhoAtToken& who_at, const QuoteSpan& quote) {
  return SpeakerFinder(words, people, who_at).BeforeSentence(quote);
}

}  // namespace lede::facts
