// Resolves "he" and "she" to people where that is safe.
#include "facts/resolve_pronouns.h"

#include <algorithm>
#include <optional>

#include "base/word_list.h"
#include "facts/guess_gender.h"
#include "facts/order_mentions.h"
#include "facts/words/find_sentence.h"
#include "facts/words/who_at_token.h"

namespace lede::facts {
namespace {

constexpr size_t kMaxLookBack = 48;      // mentions; keeps texts without full stops linear
constexpr uint32_t kNear = 1, kFar = 3;  // sentences before the pronoun's own

// A person that the text refers to at a token; `who` is absent for "the driver".
struct Spoken {
  uint32_t token = 0;
  std::optional<uint32_t> who;
  Gender gender = Gender::kUnknown;
};

bool Fits(Gender pronoun, Gender other) { return other == pronoun || other == Gender::kUnknown; }

class Resolver {
 public:
  Resolver(const WordLookup& words, const std::vector<QuoteSpan>& quotes, std::vector<Who>* people)
      : words_(words), quotes_(quotes), people_(*people), who_at_(words.text(), *people) {
    for (const Who& who : people_) {
      genders_.push_back(GuessGender(words, who));
      if (who.role) who_at_.Mark(words.text(), who.role->span, Index(who));
    }
  }

  void Run() {
    const uint32_t tokens = static_cast<uint32_t>(words_.text().tokens.size());
    for (uint32_t t = 0; t < tokens; ++t) {
      if (who_at_[t]) {
        const bool is_start = t == 0 || who_at_[t - 1] != who_at_[t];
        if (is_start && IsPerson(*who_at_[t]))
          history_.push_back({t, who_at_[t], genders_[*who_at_[t]]});
      } else if (IsUnnamedPerson(t)) {
        history_.push_back({t, std::nullopt, GenderOfTitle(t)});
      } else if (const Gender gender = GenderOfPronoun(words_, t); gender != Gender::kUnknown) {
        if (!IsInQuote(t)) Resolve(t, gender);
      }
    }
  }

 private:
  uint32_t Index(const Who& who) const { return static_cast<uint32_t>(&who - people_.data()); }
  bool IsPerson(uint32_t who) const { return people_[who].kind == WhoKind::kPerson; }

  Gender GenderOfTitle(uint32_t token) const {
    const auto value = words_.lists().titles.Find(words_.LowerWord(token));
    if (value && StartsWithLetter(*value, 'm')) return Gender::kMale;
    if (value && StartsWithLetter(*value, 'f')) return Gender::kFemale;
    return Gender::kUnknown;
  }

  static bool StartsWithLetter(std::string_view value, char letter) {
    return !value.empty() && value.front() == letter;
  }

  // Words after which a noun describes someone named or is part of another phrase.
  static bool IsAside(const std::string& before) { return IsWordOf(", of as is was been", before); }

  // "a woman", "the young driver"; not "the driver Ann Rowe" or the apposition ", the driver".
  bool IsUnnamedPerson(uint32_t token) const {
    if (!words_.IsTitle(token)) return false;
    const uint32_t first = words_.SentenceOf(token).first_token;
    for (uint32_t t = token; t-- > first && token - t <= 3;) {
      if (words_.IsPunctuation(t)) return false;
      const std::string word = words_.LowerWord(t);
      if (word == "a" || word == "an" || word == "the")
        return t == first || !IsAside(words_.LowerWord(t - 1));
    }
    return false;
  }

  bool IsInQuote(uint32_t token) {
    const uint32_t start = words_.text().tokens[token].span.start;
    while (quote_ < quotes_.size() && quotes_[quote_].span.end <= start) ++quote_;
    return quote_ < quotes_.size() && quotes_[quote_].span.start < start;
  }

  void Resolve(uint32_t token, Gender gender) {
    const uint32_t sentence = SentenceAt(words_.text(), words_.text().tokens[token].span.start);
    std::optional<uint32_t> who = WhoSaidSo(token, gender, sentence);
    if (!who) who = Choose(token, gender, sentence, kNear);
    if (!who) return;
    people_[*who].mentions.push_back({words_.text().tokens[token].span, MentionForm::kPronoun});
    genders_[*who] = gender;
    history_.push_back({token, who, gender});
  }

  // Dahl in "Dahl said he …".
  std::optional<uint32_t> WhoSaidSo(uint32_t token, Gender gender, uint32_t sentence) const {
    const uint32_t first = words_.text().sentences[sentence].first_token;
    uint32_t verb = token;
    if (verb > first && words_.Word(verb - 1) == "that") --verb;
    if (verb <= first || !words_.IsSpeechVerb(verb - 1) || history_.empty()) return std::nullopt;
    const Spoken& last = history_.back();
    const bool is_subject = last.who && last.token >= first && Fits(gender, last.gender);
    return is_subject ? last.who : std::nullopt;
  }

  std::optional<uint32_t> Choose(uint32_t token, Gender gender, uint32_t sentence,
                                 uint32_t sentences_back) const {
    const std::vector<Spoken> fitting = Fitting(FirstToken(sentence, sentences_back), gender);
    if (fitting.empty())
      return sentences_back < kFar ? Choose(token, gender, sentence, kFar) : std::nullopt;
    std::optional<Spoken> choice = Only(fitting);
    if (!choice) choice = OnlyKnown(fitting, gender);
    if (!choice && token == words_.text().sentences[sentence].first_token)
      choice = SubjectBefore(fitting, sentence);
    if (!choice || !choice->who) return std::nullopt;
    // An unnamed person has been mentioned since.
    if (!fitting.front().who && fitting.front().token > choice->token) return std::nullopt;
    return choice->who;
  }

  // The first token of the sentence `back` sentences earlier, within this block and the previous
  // one.
  uint32_t FirstToken(uint32_t sentence, uint32_t back) const {
    const auto& sentences = words_.text().sentences;
    uint32_t first = sentence;
    while (first > 0 && sentence - first < back &&
           sentences[first - 1].block + 1 >= sentences[sentence].block)
      --first;
    return sentences[first].first_token;
  }

  // The people mentioned since `first` that fit the gender, each once, latest first.
  std::vector<Spoken> Fitting(uint32_t first, Gender gender) const {
    std::vector<Spoken> fitting;
    for (size_t i = history_.size(); i-- > 0 && history_.size() - i <= kMaxLookBack;) {
      const Spoken& spoken = history_[i];
      if (spoken.token < first) break;
      const Gender known = spoken.who ? genders_[*spoken.who] : spoken.gender;
      const bool is_new = std::none_of(fitting.begin(), fitting.end(),
                                       [&](const Spoken& s) { return s.who == spoken.who; });
      if (is_new && Fits(gender, known)) fitting.push_back(spoken);
    }
    return fitting;
  }

  static std::optional<Spoken> Only(const std::vector<Spoken>& fitting) {
    if (fitting.size() != 1) return std::nullopt;
    return fitting.front();
  }

  std::optional<Spoken> OnlyKnown(const std::vector<Spoken>& fitting, Gender gender) const {
    std::optional<Spoken> known;
    for (const Spoken& spoken : fitting) {
      if (!spoken.who || genders_[*spoken.who] != gender) continue;
      if (known) return std::nullopt;
      known = spoken;
    }
    return known;
  }

  // The person that the previous sentence mentions first.
  std::optional<Spoken> SubjectBefore(const std::vector<Spoken>& fitting, uint32_t sentence) const {
    if (sentence == 0) return std::nullopt;
    const uint32_t first = words_.text().sentences[sentence - 1].first_token;
    std::optional<uint32_t> subject;
    for (size_t i = history_.size(); i-- > 0 && history_.size() - i <= kMaxLookBack;) {
      if (history_[i].token < first) break;
      subject = history_[i].who;
    }
    for (const Spoken& spoken : fitting)
      if (spoken.who && spoken.who == subject) return spoken;
    return std::nullopt;
  }

  const WordLookup& words_;
  const std::vector<QuoteSpan>& quotes_;
  std::vector<Who>& people_;
  WhoAtToken who_at_;
  std::vector<Gender> genders_;  // of each person, as known so far
  std::vector<Spoken> history_;  // in text order
  size_t quote_ = 0;             // the first quote that does not end before the current token
};

}  // namespace

void ResolvePronouns(const WordLookup& words, const std::vector<QuoteSpan>& quotes,
                     std::vector<Who>* people) {
  Resolver(words, quotes, people).Run();
  OrderMentions(people);
}

}  // namespace lede::facts
