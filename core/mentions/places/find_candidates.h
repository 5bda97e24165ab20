// Looks up the places that a name may refer to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "mentions/places/candidate.h"
#include "mentions/places/place_data.h"

namespace lede::mentions {

// Gazetteer places come first by population, so the largest are kept.
inline constexpr size_t kMaxCandidates = 48;

// `name` as written in the text: "U.S.", "GEORGIA", "Washington". Letter case only serves to
// distinguish "US" from "us".
std::vector<Candidate> FindNamed(std::string_view name, const PlaceData& data);

// For a name that is known to be a place, so that it can be read more freely: also finds "the
// Netherlands", "southern Lebanon" (Lebanon), "Hubei province" (Hubei), "TX" (Texas), "Gilmer" (the
// county).
std::vector<Candidate> FindCandidates(std::string_view name, const PlaceData& data);

// Counties and parishes of that name, given without the word "county" ("Rabun and Gilmer
// counties").
std::vector<Candidate> FindCounties(std::string_view name, const PlaceData& data);

// The places whose people or adjective is `word` ("Japanese", "Israelis"; "Georgian" has two).
std::vector<Candidate> FindDemonym(std::string_view word, const PlaceData& data);

// Turns "NORTH KOREA" into "North Korea"; leaves other names as they are.
std::string WithoutCapitals(std::string_view name);

}  // namespace lede::mentions
