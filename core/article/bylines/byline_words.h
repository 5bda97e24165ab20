// The words used in bylines: introductions of names, words between names, job titles, news
// agencies.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/lexicon.h"
#include "data/pack.h"

namespace lede::article {

enum class ByRole : uint8_t { kNone, kBy, kOther };
enum class JobKind : uint8_t { kNone, kJob, kDesk };
enum class Joiner : uint8_t { kNone, kAnd, kWith, kFor, kIn };

// Holds views into the pack. All arguments must be in lower case.
struct BylineWords {
  data::Lexicon introductions, jobs, joiners, agencies, months;

  void Read(const data::Pack& pack);

  ByRole IntroductionOf(std::string_view phrase) const;
  JobKind JobOf(std::string_view word) const;
  Joiner JoinerOf(std::string_view word) const;
  bool IsAgency(std::string_view name) const { return agencies.Contains(name); }
};

}  // namespace lede::article
