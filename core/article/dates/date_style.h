// Determines how a page writes its dates.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// How a page writes "3/4/2025", and the language of its words.
struct DateStyle {
  std::string language;      // BCP 47, may be empty
  bool month_first = false;  // 3/4 is 4 March; does not affect "3.4.2025", which is always 3 April
};

// Month first in the United States and wherever English does not say otherwise: language en without
// a region or en-US, and a URL that names no other country, neither by its top-level domain nor by
// a locale in its path ("/en-gb/"). Also for languages that write dates with dots (de, pl, ru, …),
// where "11/01/2023" comes from the default settings of software.
DateStyle DateStyleOf(std::string_view language, std::string_view url);

}  // namespace lede::article
