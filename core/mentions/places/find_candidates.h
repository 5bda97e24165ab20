// The places that a name may stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mentions/places/candidate.h"
#include "mentions/places/place_data.h"

namespace lede::mentions {

// At most this many; the most populous of the gazetteer come first.
inline constexpr size_t kMaxCandidates = 48;

// `name` as written in the text: "U.S.", "GEORGIA", "Washington". Letter case tells "US" from "us"
// and nothing else.
std::vector<Candidate> FindNamed(std::string_view name, const PlaceData& data);

// Of a name that is surely a place's, so that more may be read into it: also "the Netherlands",
// "southern Lebanon" (Lebanon), "Hubei province" (Hubei), "TX" (Texas), "Gilmer" (the county).
std::vector<Candidate> FindCandidates(std::string_view name, const PlaceData& data);

// Counties and parishes of that name, given without the word ("Rabun and Gilmer counties").
std::vector<Candidate> FindCounties(std::string_view name, const PlaceData& data);

// The places whose people or adjective `word` is ("Japanese", "Israelis"; "Georgian" is of two).
std::vector<Candidate> FindDemonym(std::string_view word, const PlaceData& data);

// "NORTH KOREA" as "North Korea"; other names as they are.
std::string WithoutCapitals(std::string_view name);

}  // namespace lede::mentions
