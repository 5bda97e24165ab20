// Finds the names that a byline credits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/bylines/byline_words.h"

namespace lede::article {

// Invariant: names are as written except for white space, without duplicates.
struct Byline {
  std::vector<std::string> names;  // people and agencies, in order
  std::vector<std::string> desks;  // credits that name no person: "News Staff", the outlet
  std::string place;               // "Tokyo" in "AP Tokyo"
  bool introduced = false;         // a word such as "By" precedes the first name
  bool others = false;             // it names people who did something else: "Editor: Ann Lee"
  bool unnamed = false;            // "By Staff": no person and no particular desk
};

// Parses one line or value. `outlets` are names of the site in lower case, which are not authors.
// Leaves out job titles, places, dates, e-mail addresses and people who did something else
// (photographs, editing). Examples: "By Ann Lee and Bo Ek, Senior Reporters | 3 May 2024" credits
// Ann Lee and Bo Ek; "Von Max Muster, Berlin" Max Muster; "AP Tokyo" AP; "記者王小明／台北報導"
// 王小明; "Photography by Ann Lee" nobody. Reads at most 20 names and 400 bytes.
Byline ParseByline(std::string_view line, const BylineWords& words,
                   const std::vector<std::string>& outlets);

}  // namespace lede::article
