// The classes of meaning that a word can have in a time expression.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lede::mentions {

enum class Unit : int8_t {
  kSecond,
  kMinute,
  kHour,
  kDay,
  kWeekend,
  kWeek,
  kFortnight,
  kMonth,
  kQuarter,
  kYear,
  kDecade,
  kCentury,
};
enum class DayPart : int8_t { kNone, kMorning, kMidday, kAfternoon, kEvening, kNight, kDaytime };
enum class Season : int8_t { kNone, kSpring, kSummer, kAutumn, kWinter };
enum class Reference : int8_t { kNone, kPresent, kPast, kFuture };

// What a word says about the time before it, or about the text as a whole.
enum class Attribute : int8_t {
  kOfSeason = 0,  // "tree": the holiday or season only describes it
  kOfSunday = 1,  // "school"
  kClause = 2,    // "she" begins a clause: "the year she left"
  kOfGame = 3,    // "touchdown": the game has quarters
};

// Each comment describes the value of a reading of that class, if it has one.
enum class WordClass : uint8_t {
  kNone,
  // Read from the lexicon, which names them in snake case.
  kMonth,        // 1..12
  kWeekday,      // 1 Monday .. 7
  kUnit,         // Unit: "day"
  kUnits,        // Unit: "days"
  kCardinal,     // "one" .. "ninety"
  kMultiplier,   // 100, 1000
  kOrdinal,      // "first"; also in digits: "30th"
  kSeason,       // Season
  kDayPart,      // DayPart
  kMeridiem,     // hours to add: "a.m." 0, "p.m." 12
  kClockWord,    // hour: "noon" 12, "midnight" 24
  kZone,         // "GMT"
  kDay,          // days from the publication date: "yesterday" -1
  kShift,        // steps: "last" -1, "this" 0, "next" 1
  kSame,         // "that", "same": the one last mentioned
  kSpanShift,    // steps before an amount: "past" -1, "coming" 1
  kAgo,          // "ago"
  kRelated,      // steps from the date last mentioned: "earlier" -1, "later" 1
  kPhase,        // "early", "mid", "late"
  kEdge,         // "end", "start": before "of"
  kApproximate,  // "about", "nearly": before an amount
  kBoundHead,    // "more", "at", "up": begins "more than", "at least", "up to"
  kBound,        // "than", "least", "to": ends it
  kVagueCount,   // "few", "several"
  kMore,         // "another", "additional": before a unit
  kEvery,        // "each"
  kRate,         // "twice", "times": before "a week"
  kFrequency,    // Unit: "daily"
  kHalf,         // "half"
  kFiscal,       // "fiscal"
  kPeriod,       // "period"
  kTens,         // years: "nineties" 90
  kArticle,      // "a"
  kThe,          // "the", "its"
  kOf,
  kIn,
  kOn,
  kTo,  // "to", "until", "–"
  kAnd,
  kComma,
  kPossessive,
  kLead,  // before an amount: "for"; 1: "within", "over"; 2: "only"
  kNow,   // in "two days from now"
  kFrom,
  kOld,       // the amount before it is an age
  kMeasure,   // the number before it counts something and is not a year: "people"
  kCurrency,  // "$"
  kAs,
  kWeekdays,     // 1..7: "Mondays"
  kQuarterName,  // "Q3" 3, "H1" 11
  kAmbiguous,    // often not a time: "may", "fall"
  kLong,         // Unit: "weeklong"
  kAims,         // "agreed": before "to", what follows is in the future
  kTense,        // Reference: "will" future, "said" past
  kAttribute,    // Attribute
  // Read from digits.
  kNumber,   // the number, up to a million
  kDecimal,  // tenths: "2.5"
  kYear,     // 1000..2199
  kClock,    // minutes of the day: "10:35"
  kDecade,   // "1990s" 199, "90s" 9
  kDate,     // "2025-08-23", "10/25/2024"; parsed later from the text
  // From the phrase lists.
  kPhrase,  // a phrase may begin here
  kCount,
};
static_assert(static_cast<int>(WordClass::kCount) <= 64, "a set of classes is 64 bits");

constexpr uint64_t Bit(WordClass c) { return uint64_t{1} << static_cast<int>(c); }

// Look up a class or value by the name used in the lexicons; kNone or nothing if there is none.
WordClass WordClassNamed(std::string_view name);
std::optional<int16_t> WordValueNamed(std::string_view name);

}  // namespace lede::mentions
