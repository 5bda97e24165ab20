// The key facts of an article: who, where, when, quotes, the main event and the summary.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "model/mentions.h"

namespace lede {

enum class WhoKind : uint8_t { kPerson, kOrganization };
enum class MentionForm : uint8_t { kName, kShort, kPronoun, kTitle };

struct WhoMention {
  Span span;
  MentionForm form = MentionForm::kName;
};

struct Role {
  std::string text;
  Span span;
};

struct Who {
  std::string name;  // the fullest name in the article
  WhoKind kind = WhoKind::kPerson;
  std::optional<Role> role;
  // Other names, without `name`: those used in the article, and the expansion of a well-known
  // acronym.
  std::vector<std::string> aliases;
  double salience = 0;
  std::vector<WhoMention> mentions;  // in text order, at least one
};

struct WhereMention {
  Span span;
  PlaceForm form = PlaceForm::kName;
};

struct Where {
  Place place;
  double salience = 0;
  std::vector<WhereMention> mentions;
};

struct When {
  std::string text;  // as in the first mention
  TimeType type = TimeType::kDate;
  std::string value;
  std::optional<CivilDate> start, end;
  Basis basis = Basis::kStated;
  double salience = 0;
  Span sentence;  // that contains the first mention
  std::vector<Span> mentions;
};

struct Quote {
  Span span;                        // including its quotation marks
  std::optional<uint32_t> speaker;  // index into Facts::who
  std::string verb;                 // "said"; empty if there is none
};

struct EventAnswer {
  std::string text;
  std::optional<uint32_t> ref;  // index into who, where or when; absent for a description
  std::string value;            // TIMEX3, for a when
};

struct EventWhat {
  std::string text;
  std::optional<Span> span;  // absent if taken from the title
};

// Answers are sorted best first.
struct Event {
  std::optional<EventWhat> what;
  std::vector<EventAnswer> who, where, when;
};

// `who` and `where` are sorted by salience, best first; `when` by calendar, undated ones last;
// `quotes` by position in the text.
struct Facts {
  std::vector<Who> who;
  std::vector<Where> where;
  std::vector<When> when;
  std::vector<Quote> quotes;
  Event event;
};

// A whole sentence of the article.
struct SummarySentence {
  Span span;
  double score = 0;
};
using Summary = std::vector<SummarySentence>;

}  // namespace lede
