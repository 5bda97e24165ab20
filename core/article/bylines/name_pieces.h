// A byline cut at its marks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lede::article {

// What stands between two weak marks (commas, "&", "/"); a view into the line.
struct NamePiece {
  std::string_view text;
  bool after_comma = false;   // a comma stands before it, not "&" or "/"
  bool before_digit = false;  // cut at a digit: "Ann Lee May" of "Ann Lee May 3"
};

// What stands between two strong marks ("|", "•", " - ", brackets, line breaks), as its pieces. It
// ends at a digit: dates and reading times stand behind names. Addresses and handles are left out.
using NameSegment = std::vector<NamePiece>;
std::vector<NameSegment> SplitSegments(std::string_view line);

// At white space; words with "@" or "://" are left out.
std::vector<std::string_view> SplitWords(std::string_view text);

// Without marks at both ends; a full stop at the end stays ("Jr.").
std::string_view TrimMarks(std::string_view text);

}  // namespace lede::article
