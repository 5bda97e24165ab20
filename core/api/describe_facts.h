// The facts of an article as short lines for people.
#pragma once

#include <string>
#include <vector>

#include "api/analyze.h"

namespace lede::api {

std::string DescribeSource(
    const Article& article);  // "AP · Example News · 2025-08-23 · 3 min"; may be empty
// In the order of the text.
std::vector<std::string> DescribeSummary(const Analysis& analysis);
std::vector<std::string> DescribeWho(
    const Facts& facts);  // "Lee Jae Myung, South Korean President"
std::vector<std::string> DescribeWhere(const Facts& facts);  // "Tokyo, Japan"
// What has a place on the calendar: "2025-08-23 (Saturday)", "the 1970s".
std::vector<std::string> DescribeWhen(const Facts& facts);

}  // namespace lede::api
