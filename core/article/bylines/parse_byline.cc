// Finds the names that a byline credits.
#include "article/bylines/parse_byline.h"

#include <algorithm>

#include "article/bylines/name_pieces.h"
#include "article/strings/fold_name.h"
#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/word_list.h"

namespace lede::article {
namespace {

constexpr size_t kMaxLineBytes = 400;
constexpr size_t kMaxNames = 20;
constexpr size_t kLongestIntroduction = 4;  // words: "ein gastbeitrag von"
constexpr size_t kMostNameWords = 6;
constexpr size_t kLongestPlace = 4;  // words
constexpr size_t kLongestName = 80;  // bytes
constexpr size_t kShortestJob = 6;   // bytes after a hyphen: "Ann Meyer-Lead" is a name

std::string LowerJoin(const std::vector<std::string_view>& words, size_t first, size_t end) {
  std::string joined;
  for (size_t i = first; i < end; ++i) {
    if (i > first) joined += ' ';
    joined += ToLower(TrimMarks(words[i]));
  }
  return joined;
}

std::string Join(const std::vector<std::string_view>& words, size_t first, size_t end) {
  std::string joined;
  for (size_t i = first; i < end; ++i) {
    if (i > first) joined += ' ';
    joined += words[i];
  }
  return std::string(TrimMarks(joined));
}

bool IsSpacelessName(std::string_view text) {
  size_t pos = 0;
  const Script script = ScriptOf(DecodeUtf8(text, &pos));
  return IsSpaceless(script) || script == Script::kHangul;
}

// Lower-case words that occur inside names: "van", "de la", "bin".
bool IsParticle(std::string_view word) {
  static constexpr std::string_view kParticles =
      "af al av bar ben bin bint da das de del della den der des di do dos du e el "
      "ibn la le los of ten ter the tot und van vom von y zu zum zur í à d dal dalla "
      "lo het in't 't";
  return IsWordOf(kParticles, word);
}

class Parser {
 public:
  Parser(const BylineWords& words, const std::vector<std::string>& outlets)
      : words_(words), outlets_(outlets) {}

  Byline Parse(std::string_view line) {
    if (ReadOutlet(Trim(line))) return std::move(byline_);  // "Bridge & Harbour Times"
    for (const NameSegment& segment : SplitSegments(line.substr(0, kMaxLineBytes)))
      ReadSegment(segment);
    return std::move(byline_);
  }

 private:
  // A segment is the text between strong marks ("|", "•", " - "). After the first name, only
  // segments with an introduction can contain more names.
  void ReadSegment(const NameSegment& segment) {
    ByRole role = pending_;
    pending_ = ByRole::kNone;
    const bool names_before =
        !byline_.names.empty() || (byline_.introduced && !byline_.desks.empty());
    bool only_introduced = true;
    after_place_ = false;
    for (const NamePiece& piece : segment) {
      std::vector<std::string_view> words = SplitWords(piece.text);
      if (after_place_ && !HasPlace(words)) return;
      if (piece.before_digit) DropMonths(&words);
      while (!words.empty()) {
        const size_t length = IntroductionLength(words, 0, &role);
        if (length > 0) {
          words.erase(words.begin(), words.begin() + static_cast<ptrdiff_t>(length));
          continue;
        }
        only_introduced = false;
        if (role == ByRole::kOther) byline_.others = true;
        if (role == ByRole::kOther || (names_before && role == ByRole::kNone)) return;
        if (words.size() > 1 && IsBy(words[1])) return;  // "Protected by"
        if (role == ByRole::kBy && byline_.names.empty()) byline_.introduced = true;
        if (role == ByRole::kNone && !piece.after_comma && IsInstitution(words)) {
          AddName(words, words.size(), false);
          break;
        }
        if (!ReadName(&words, piece.after_comma)) return;
      }
    }
    if (only_introduced) pending_ = role;  // "By" on a line of its own
  }

  // Removes one name from the front of `words`. Returns false if no names follow it.
  bool ReadName(std::vector<std::string_view>* words, bool after_comma) {
    const size_t end = NextBreak(*words);
    AddName(*words, end, after_comma);
    size_t taken = end;
    if (end < words->size()) {
      const Joiner joiner = JoinerAt(*words, end);
      if (joiner == Joiner::kFor) return false;
      if (joiner == Joiner::kIn) after_place_ = true;
      if (joiner == Joiner::kIn) {
        taken = EndOfPlace(*words, end);
      } else if (joiner != Joiner::kNone) {
        ++taken;
      }
    }
    words->erase(words->begin(), words->begin() + static_cast<ptrdiff_t>(taken));
    return true;
  }

  // "Centre for Tides and Harbours"
  bool IsInstitution(const std::vector<std::string_view>& words) const {
    return words.size() > 2 && words_.JoinerOf(words[1]) == Joiner::kFor && !IsJob(words[0]);
  }

  static bool IsBy(std::string_view word) { return EqualsIgnoreAsciiCase(TrimMarks(word), "by"); }

  Joiner JoinerAt(const std::vector<std::string_view>& words, size_t i) const {
    return words_.JoinerOf(ToLower(TrimMarks(words[i])));
  }

  bool HasPlace(const std::vector<std::string_view>& words) const {
    for (size_t i = 1; i < words.size(); ++i) {
      if (JoinerAt(words, i) == Joiner::kIn) return true;
    }
    return false;
  }

  // The end of the place that begins with the "in" at `in`, including an "and" that leads to
  // another name: "in Oslo and Bo Ek". A single word after "and" belongs to the place: "in Bosnia
  // and Herzegovina".
  size_t EndOfPlace(const std::vector<std::string_view>& words, size_t in) const {
    for (size_t i = in + 2; i + 2 < words.size() && i <= in + kLongestPlace + 1; ++i) {
      const Joiner joiner = JoinerAt(words, i);
      if (joiner != Joiner::kAnd && joiner != Joiner::kWith) continue;
      if (JoinerAt(words, i + 2) == Joiner::kNone) return i + 1;
    }
    return words.size();
  }

  // "Ann Lee Dec." before "21, 2023"
  void DropMonths(std::vector<std::string_view>* words) const {
    while (!words->empty()) {
      std::string word = ToLower(TrimMarks(words->back()));
      if (!word.empty() && word.back() == '.') word.pop_back();
      if (!words_.months.Contains(word) && !words_.joiners.Contains(word)) return;
      words->pop_back();
    }
  }

  // The number of words at `at` that introduce names; sets `*role`.
  size_t IntroductionLength(const std::vector<std::string_view>& words, size_t at,
                            ByRole* role) const {
    for (size_t n = std::min(kLongestIntroduction, words.size() - at); n > 0; --n) {
      const ByRole found = words_.IntroductionOf(LowerJoin(words, at, at + n));
      if (found == ByRole::kNone) continue;
      *role = found;
      return n;
    }
    return 0;
  }

  // The end of the first name: a joiner in lower case, or an introduction such as "Photos by". This
  // must have two words or be "by", because "von" also occurs in names.
  size_t NextBreak(const std::vector<std::string_view>& words) const {
    for (size_t i = 1; i < words.size(); ++i) {
      const std::string_view word = words[i];
      if (words_.JoinerOf(word) != Joiner::kNone && i + 1 < words.size() &&
          !(IsParticle(word) && IsNameAround(words, i)))
        return i;
      if (i >= 2 && EqualsIgnoreAsciiCase(word, "for")) return i;
      ByRole role = ByRole::kNone;
      const size_t length = IntroductionLength(words, i, &role);
      if (length >= 2 || (length == 1 && IsBy(word))) return i;
    }
    return words.size();
  }

  // "Maria e Silva" could be two names; with one word before and one after, it is read as one.
  static bool IsNameAround(const std::vector<std::string_view>& words, size_t i) {
    return i == 1 && words.size() == 3;
  }

  void AddName(const std::vector<std::string_view>& all, size_t end, bool after_comma) {
    std::vector<std::string_view> words(all.begin(), all.begin() + static_cast<ptrdiff_t>(end));
    if (words.empty() || byline_.names.size() == kMaxNames) return;
    if (ReadOutlet(Join(words, 0, words.size())) || ReadAgency(words)) return;
    words = WithoutTrailingAgency(std::move(words));
    const std::string credit = Join(words, 0, words.size());
    words = WithoutJobs(std::move(words));
    if (words.empty()) {
      KeepDesk(credit);
      return;
    }
    const std::string name = StripGluedJobs(Join(words, 0, words.size()));
    if (!IsName(name, words)) return;
    if (ReadOutlet(name)) return;
    // "Max Muster, Berlin", "The Lantern, Bonn": a single word after a comma and a full name or an
    // outlet is a place.
    const bool single = words.size() == 1 && !IsSpacelessName(name);
    const bool full = byline_.names.empty() ? !byline_.desks.empty()
                                            : byline_.names[0].find(' ') != std::string::npos;
    if (single && after_comma && full) return;
    Keep(name);
  }

  void Keep(std::string name) { AddTo(&byline_.names, std::move(name)); }

  static void AddTo(std::vector<std::string>* list, std::string name) {
    const std::string folded = FoldName(name);
    const bool known = std::any_of(list->begin(), list->end(),
                                   [&](const std::string& n) { return FoldName(n) == folded; });
    if (!known && list->size() < kMaxNames) list->push_back(std::move(name));
  }

  // "AP", "AP Tokyo", "Press Trust of India New Delhi".
  bool ReadAgency(const std::vector<std::string_view>& words) {
    for (size_t n = std::min<size_t>(4, words.size()); n > 0; --n) {
      const std::string phrase = LowerJoin(words, 0, n);
      if (!words_.IsAgency(phrase) || (n == 1 && !LooksLikeAgency(words[0], phrase))) continue;
      const size_t rest = words.size() - n;
      if (rest > 3) return false;
      Keep(Join(words, 0, n));
      if (rest > 0) byline_.place = Join(words, n, words.size());
      return true;
    }
    return false;
  }

  // In lower case, the short names of most agencies are also common words ("pa", "app", "uni").
  // Exceptions are those that are written in lower case.
  static bool LooksLikeAgency(std::string_view word, std::string_view lower) {
    static constexpr std::string_view kInLowerCase = "apa dpa epd kna sda sid";
    return lower.size() > 4 || TrimMarks(word) != lower || IsWordOf(kInLowerCase, lower);
  }

  // "Reporter", "Harbour-Reporter"
  bool IsJob(std::string_view word) const {
    const std::string lower = ToLower(TrimMarks(word));
    if (words_.JobOf(lower) != JobKind::kNone) return true;
    const size_t hyphen = lower.rfind('-');
    return hyphen != std::string::npos && lower.size() - hyphen > kShortestJob &&
           words_.JobOf(std::string_view(lower).substr(hyphen + 1)) == JobKind::kJob;
  }

  // The last word of a credit for several people: "Harbour Lifestyle Desk", "The Tide editors".
  // Other words for desks may follow a name: "Ann Lee Globe Staff".
  static bool IsGroup(std::string_view word) {
    return IsWordOf("desk newsdesk webdesk newsroom newsteam bureau department team editors",
                    ToLower(TrimMarks(word)));
  }

  std::vector<std::string_view> WithoutJobs(std::vector<std::string_view> words) {
    const auto is_job = [&](std::string_view word) { return IsJob(word); };
    const auto first = std::find_if(words.begin(), words.end(), is_job);
    if (first == words.end()) return words;
    if (IsGroup(words.back())) return {};
    const size_t before = static_cast<size_t>(first - words.begin());
    const bool spaceless = IsSpacelessName(words[0]);
    if (before >= 2 || (before == 1 && spaceless)) {
      words.resize(before);
      return WithoutOutletWord(std::move(words));
    }
    size_t last = words.size();
    while (last > 0 && !is_job(words[last - 1])) --last;
    if (words.size() - last < (spaceless ? 1u : 2u)) return {};
    words.erase(words.begin(), words.begin() + static_cast<ptrdiff_t>(last));
    if (words_.JoinerOf(words[0]) == Joiner::kFor) return {};  // "Head of Tides"
    return words;
  }

  // "Ann Lee Globe" in "Ann Lee Globe Staff", if the name of the site contains the last word.
  std::vector<std::string_view> WithoutOutletWord(std::vector<std::string_view> words) const {
    const std::string last = ToLower(TrimMarks(words.back()));
    const bool of_outlet =
        std::any_of(outlets_.begin(), outlets_.end(), [&](const std::string& outlet) {
          return outlet == last || (last.size() >= 4 && outlet.find(last) != std::string::npos);
        });
    if (words.size() > 2 && of_outlet) words.pop_back();
    return words;
  }

  // Keeps a credit that names no person, such as a desk, unless it is only a word like "Staff".
  void KeepDesk(std::string_view credit) {
    const bool bare_word = words_.JobOf(ToLower(credit)) != JobKind::kNone;
    if (bare_word) byline_.unnamed = true;
    if (!bare_word) AddTo(&byline_.desks, std::string(credit));
  }

  // "John O'Connor The Associated Press"
  std::vector<std::string_view> WithoutTrailingAgency(std::vector<std::string_view> words) const {
    for (size_t n = 4; n > 0; --n) {
      if (words.size() < n + 2) continue;
      const std::string tail = LowerJoin(words, words.size() - n, words.size());
      const bool outlet = std::find(outlets_.begin(), outlets_.end(), tail) != outlets_.end();
      if (!outlet && (!words_.IsAgency(tail) || (n == 1 && tail.size() < 5))) continue;
      words.resize(words.size() - n);
      break;
    }
    return words;
  }

  // "記者王小明", "홍길동기자"
  std::string StripGluedJobs(std::string name) const {
    if (name.empty() || !IsSpacelessName(name)) return name;
    for (size_t bytes = 6; bytes <= 15; bytes += 3) {
      if (name.size() < bytes + 6) break;
      if (words_.JobOf(name.substr(0, bytes)) != JobKind::kNone) name.erase(0, bytes);
      if (name.size() >= bytes + 6 &&
          words_.JobOf(std::string_view(name).substr(name.size() - bytes)) != JobKind::kNone)
        name.resize(name.size() - bytes);
    }
    return name;
  }

  bool IsName(const std::string& name, const std::vector<std::string_view>& words) const {
    if (words.size() == 1 && words_.months.Contains(ToLower(name))) return false;
    if (words.empty() || words.size() > kMostNameWords || name.size() > kLongestName) return false;
    size_t letters = 0;
    for (size_t pos = 0; pos < name.size();) {
      const char32_t c = DecodeUtf8(name, &pos);
      letters += IsLetter(c);
      if (IsDigit(c) && words.size() > 1) return false;  // a single word can be a user name
    }
    if (letters < 2) return false;
    if (IsSpacelessName(name)) return name.size() <= 36;
    for (size_t i = 0; i < words.size(); ++i) {
      size_t pos = 0;
      const std::string_view word = TrimMarks(words[i]);
      if (word.empty()) continue;
      const char32_t first = DecodeUtf8(word, &pos);
      if (!IsLower(first)) continue;
      const bool mixed =
          std::any_of(word.begin(), word.end(), IsAsciiUpper);  // "d'Arc", "al-Hassan"
      const bool small = IsParticle(word) || (i > 0 && words_.JoinerOf(word) != Joiner::kNone);
      if (words.size() == 1 || (!mixed && (!small || i + 1 == words.size()))) return false;
    }
    return true;
  }

  // Whether `name` is the site itself, with or without "the".
  bool ReadOutlet(std::string_view name) {
    const std::string folded = FoldName(name);
    const std::string_view bare =
        StartsWith(folded, "the ") ? std::string_view(folded).substr(4) : folded;
    for (std::string_view outlet : outlets_) {
      if (StartsWith(outlet, "the ")) outlet.remove_prefix(4);
      if (outlet != bare) continue;
      KeepDesk(name);
      return true;
    }
    return false;
  }

  const BylineWords& words_;
  const std::vector<std::string>& outlets_;
  Byline byline_;
  ByRole pending_ = ByRole::kNone;  // introduction at the end of the previous segment
  bool after_place_ = false;        // a name in this segment had a place: "Ann Lee in Oslo"
};

}  // namespace

Byline ParseByline(std::string_view line, const BylineWords& words,
                   const std::vector<std::string>& outlets) {
  return Parser(words, outlets).Parse(line);
}

}  // namespace lede::article
