// How a page writes its dates.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// How a page writes "3/4/2025" and what language its words are.
struct DateStyle {
  std::string language;      // BCP 47, may be empty
  bool month_first = false;  // 3/4 is 4 March; says nothing of "3.4.2025", which is 3 April always
};

// Month first in the United States and where English says no more: language en without a region or
// en-US, on an address that names no other country, neither by its top-level domain nor by a locale
// in its path ("/en-gb/"); and where dates are written with points (de, pl, ru, …), so that
// "11/01/2023" there comes from a program's default.
DateStyle DateStyleOf(std::string_view language, std::string_view url);

}  // namespace lede::article
