// The names that a byline credits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/bylines/byline_words.h"

namespace lede::article {

// Invariant: names are as written but for white space; none twice.
struct Byline {
  std::vector<std::string> names;  // people and agencies, in order
  std::vector<std::string> desks;  // credits of nobody in particular: "News Staff", the outlet
  std::string place;               // "Tokyo" of "AP Tokyo"
  bool introduced = false;         // a word such as "By" stands before the first name
  bool unnamed = false;            // "By Staff": nobody in particular, and no name of a desk
};

// Reads one line or value. `outlets`: names of the site, lower case; they are no authors. Job
// titles, places, dates, addresses and those who did something else (photographs, editing) are left
// out. Examples: "By Ann Lee and Bo Ek, Senior Reporters | 3 May 2024" credits Ann Lee, Bo Ek;
// "Von Max Muster, Berlin" Max Muster; "AP Tokyo" AP; "記者王小明／台北報導" 王小明;
// "Photography by Ann Lee" nobody. At most 20 names and 400 bytes are read.
Byline ParseByline(std::string_view line, const BylineWords& words,
                   const std::vector<std::string>& outlets);

}  // namespace lede::article
