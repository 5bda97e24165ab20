// Splits a byline at its punctuation marks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lede::article {

// The text between two weak marks (commas, "&", "/"); a view into the line.
struct NamePiece {
  std::string_view text;
  bool after_comma = false;   // preceded by a comma, not by "&" or "/"
  bool before_digit = false;  // ended by a digit: "Ann Lee May" in "Ann Lee May 3"
};

// The text between two strong marks ("|", "•", " - ", brackets, line breaks), split into pieces. It
// ends at a digit, because dates and reading times follow names. Leaves out e-mail addresses and
// handles.
using NameSegment = std::vector<NamePiece>;
std::vector<NameSegment> SplitSegments(std::string_view line);

// Splits at white space; leaves out words with "@" or "://".
std::vector<std::string_view> SplitWords(std::string_view text);

// Removes marks at both ends, except a dot at the end ("Jr.").
std::string_view TrimMarks(std::string_view text);

}  // namespace lede::article
