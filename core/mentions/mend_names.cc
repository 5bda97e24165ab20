// Trims surplus words from the names that the tagger found.
#include "mentions/mend_names.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/word_list.h"
#include "mentions/no_name.h"

namespace lede::mentions {
namespace {

// After a hyphen: "Oslo-based".
constexpr std::string_view kOrigins =
    "based headquartered born led backed owned run speaking held listed trained raised funded "
    "controlled educated";
// Words that begin sentences and never end a name.
constexpr std::string_view kStarts =
    "A After An And As At But By For From He If In It On She The Then There They "
    "This To We While When With His Its";

constexpr size_t kShortLine = 50;  // bytes; a longer line may have been wrapped

// Legal forms and degrees, in lower case without full stops.
constexpr std::string_view kSuffixes = "ag bv co corp dphil gmbh inc llc ltd mba nv phd plc sa";

bool IsSuffix(std::string_view word) {
  std::string letters = ToAsciiLower(word);
  letters.erase(std::remove(letters.begin(), letters.end(), '.'), letters.end());
  return IsWordOf(kSuffixes, letters);
}

// "SUVs", "CEOs".
bool IsPluralAcronym(std::string_view word) {
  return word.size() > 2 && word.back() == 's' &&
         std::all_of(word.begin(), word.end() - 1, IsAsciiUpper);
}

// The tokens [first, end) of a name.
struct Tokens {
  uint32_t first = 0, end = 0;

  uint32_t size() const { return end - first; }
};

class Mender {
 public:
  Mender(const AnnotatedText& text, const NameRules& rules) : text_(text), rules_(rules) {}

  // Call this for names in text order.
  void Mend(EntityMention* entity) {
    Tokens name = TokensOf(entity->span);
    if (name.size() == 0) return;
    if (IsNoName(text_, name.first, name.end, rules_.holidays, rules_.things))
      entity->type = EntityType::kMisc;
    if (IsAddress(text_, name.first, name.end)) entity->type = EntityType::kLocation;
    if (name.size() == 1) return MendWord(Word(name.first), entity);
    if (SaysOrigin(name)) ++name.first;
    name.end = EndBeforeBracket(name);
    if (entity->type == EntityType::kPerson)
      while (name.size() > 1 && StartsWithTitle(name)) ++name.first;
    while (name.size() > 1 && EndsTooLate(name, entity->type)) --name.end;
    if (entity->type == EntityType::kOrganization) {
      if (EndsWithTitle(name)) entity->type = EntityType::kMisc;
      const uint32_t person = PersonBehindOffice(name);
      if (person > name.first) entity->type = EntityType::kPerson;
      name.first = person;
    }
    entity->span = {text_.tokens[name.first].span.start, text_.tokens[name.end - 1].span.end};
  }

 private:
  Tokens TokensOf(Span span) {
    const auto& tokens = text_.tokens;
    while (next_ < tokens.size() && tokens[next_].span.start < span.start) ++next_;
    Tokens name{next_, next_};
    while (name.end < tokens.size() && tokens[name.end].span.end <= span.end) ++name.end;
    return name;
  }

  std::string_view Word(uint32_t token) const { return text_.TokenText(token); }

  // "Sen." becomes "sen".
  std::string Abbreviated(uint32_t token) const {
    std::string word = ToAsciiLower(Word(token));
    if (EndsWith(word, ".")) word.pop_back();
    return word;
  }

  bool SaysOrigin(Tokens name) const {
    const std::string_view first = Word(name.first);
    const size_t hyphen = first.rfind('-');
    return hyphen != std::string_view::npos && IsWordOf(kOrigins, first.substr(hyphen + 1)) &&
           StartsUpper(Word(name.first + 1));
  }

  static void MendWord(std::string_view word, EntityMention* entity) {
    if (entity->type == EntityType::kOrganization && (IsSuffix(word) || IsPluralAcronym(word)))
      entity->type = EntityType::kMisc;
  }

  // The end of the name before an unclosed bracket: "Ann Rowe (Lucy Hale".
  uint32_t EndBeforeBracket(Tokens name) const {
    for (uint32_t t = name.end - 1; t > name.first; --t) {
      if (Word(t) == ")" || Word(t) == "]") break;
      if (Word(t) == "(" || Word(t) == "[") return t;
    }
    return name.end;
  }

  // True for "Sen. Ann Rowe", not for "Dean Rowe".
  bool StartsWithTitle(Tokens name) const {
    const std::string word = Abbreviated(name.first);
    return rules_.titles.Contains(word) && !rules_.first_names.Contains(word) &&
           StartsUpper(Word(name.first + 1));
  }

  // "Alaska Sen.", cut from "Alaska Sen. Ann Rowe".
  bool EndsWithTitle(Tokens name) const {
    return Word(name.end - 1).back() == '.' && rules_.titles.Contains(Abbreviated(name.end - 1));
  }

  bool IsPunctuation(uint32_t token) const {
    return text_.tokens[token].kind == TokenKind::kPunctuation;
  }

  bool EndsTooLate(Tokens name, EntityType type) const {
    if (EndsInNextSentence(name)) return true;
    const std::string_view last = Word(name.end - 1);
    const bool is_possessive = last == "'s" || last == "’s";
    // A full stop may belong to an initial. Only people lose a bracket: clubs need theirs, "Ost
    // (B)".
    return type == EntityType::kPerson &&
           (is_possessive || (IsPunctuation(name.end - 1) && last != "."));
  }

  bool EndsInNextSentence(Tokens name) const {
    return name.end < text_.tokens.size() && text_.tokens[name.end].kind == TokenKind::kWord &&
           IsWordOf(kStarts, Word(name.end - 1));
  }

  // The token at which a person's name begins after an office, or the first token of the name.
  uint32_t PersonBehindOffice(Tokens name) const {
    if (name.first > 1 && Word(name.first) == "State" && Word(name.first - 1) == "of" &&
        Word(name.first - 2) == "Secretary" && IsPerson({name.first + 1, name.end}))
      return name.first + 1;
    for (uint32_t t = name.end - 1; t > name.first + 1; --t)
      if (rules_.titles.Contains(ToAsciiLower(Word(t - 1))) && IsPerson({t, name.end})) return t;
    return name.first;
  }

  // A known first name followed by one or two more words.
  bool IsPerson(Tokens name) const {
    if (name.size() < 2 || name.size() > 3) return false;
    for (uint32_t t = name.first; t < name.end; ++t)
      if (!StartsUpper(Word(t)) || rules_.titles.Contains(ToAsciiLower(Word(t)))) return false;
    return rules_.first_names.Contains(ToAsciiLower(Word(name.first)));
  }

  const AnnotatedText& text_;
  const NameRules& rules_;
  uint32_t next_ = 0;  // token
};

// Whether a line that ends here may continue on the next, as long lines do.
bool IsWrapped(std::string_view text, size_t newline) {
  return newline > kShortLine &&
         text.substr(newline - kShortLine, kShortLine).find('\n') == std::string_view::npos;
}

// Splits names at line ends: no name continues on the next line.
void SplitLines(std::string_view text, std::vector<EntityMention>* entities) {
  std::vector<EntityMention> split;
  for (EntityMention entity : *entities) {
    const uint32_t end = entity.span.end;
    size_t newline = text.find('\n', entity.span.start);
    for (; newline < end && !IsWrapped(text, newline); newline = text.find('\n', newline)) {
      entity.span.end = static_cast<uint32_t>(newline);
      split.push_back(entity);
      while (IsAsciiSpace(text[newline])) ++newline;
      entity.span.start = static_cast<uint32_t>(newline);
    }
    entity.span.end = end;
    split.push_back(entity);
  }
  *entities = std::move(split);
}

}  // namespace

void NameRules::Read(const data::Pack& pack) {
  titles.Read(pack, "titles.en.tsv");
  first_names.Read(pack, "first_names.en.tsv");
  holidays.Read(pack, "holidays.en.tsv");
  things.Read(pack, "things.en.tsv");
}

void MendNames(const AnnotatedText& text, const NameRules& rules,
               std::vector<EntityMention>* entities) {
  SplitLines(text.text, entities);
  Mender mender(text, rules);
  for (EntityMention& entity : *entities)
    if (entity.type != EntityType::kMisc) mender.Mend(&entity);
}

}  // namespace lede::mentions
