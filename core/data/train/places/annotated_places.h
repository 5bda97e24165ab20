// Texts with the places they name and where those lie.
#pragma once

#include <istream>
#include <string>
#include <vector>

#include "base/span.h"

namespace lede::train {

struct AnnotatedPlace {
  Span span;         // bytes of the text
  std::string name;  // as the annotators have it
  std::string country;
  double latitude = 0, longitude = 0;
};

struct AnnotatedDocument {
  std::string id, url, text;
  std::vector<AnnotatedPlace> places;  // in order of the text, none overlapping
};

// One JSON object a line: {"id", "url", "text", "places": [{"start", "end", "name", "country"?,
// "class"?, "lat", "lon"}]}, offsets in UTF-16 code units. Of overlapping places the first is kept.
std::vector<AnnotatedDocument> ReadDocuments(std::istream& in);

}  // namespace lede::train
