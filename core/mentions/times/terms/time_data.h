// The word lists for time expressions, by language.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "data/pack.h"
#include "mentions/times/terms/phrases.h"
#include "mentions/times/terms/word_table.h"

namespace lede::mentions {

struct TimeLists {
  std::string_view language;  // "en"
  WordTable words;
  Phrases references;  // "right now" -> present
  Phrases holidays;    // "christmas day" -> a rule, see resolve_holiday.h
};

// Views into the pack, which must outlive this.
struct TimeData {
  // Reads every language for which the pack holds "times.<language>.tsv". Returns nothing on
  // success, or what is wrong with the data.
  std::optional<Error> Read(const data::Pack& pack);

  // The lists for a BCP 47 tag ("en-GB" uses "en"); null for an unknown language.
  const TimeLists* For(std::string_view language) const;

  std::vector<TimeLists> languages;
};

}  // namespace lede::mentions
