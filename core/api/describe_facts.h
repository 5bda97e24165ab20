// Describes the facts of an article in short lines for people.
#pragma once

#include <string>
#include <vector>

#include "api/analyze.h"

namespace lede::api {

// "Ann Lee · Example News · 2025-08-23 · 3 min"; empty if none of it is known.
std::string DescribeSource(const Article& article);

// In text order.
std::vector<std::string> DescribeSummary(const Analysis& analysis);

// "Ann Lee, mayor of Corran".
std::vector<std::string> DescribeWho(const Facts& facts);

// "Tokyo, Japan".
std::vector<std::string> DescribeWhere(const Facts& facts);

// Only times with a place on the calendar: "2025-08-23 (Saturday)", "the 1970s".
std::vector<std::string> DescribeWhen(const Facts& facts);

}  // namespace lede::api
