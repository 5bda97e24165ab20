// Reads texts annotated with the places they name and their coordinates.
#pragma once

#include <istream>
#include <string>
#include <vector>

#include "base/span.h"

namespace lede::train {

struct AnnotatedPlace {
  Span span;         // bytes of the text
  std::string name;  // as given by the annotators
  std::string country;
  double latitude = 0, longitude = 0;
};

struct AnnotatedDocument {
  std::string id, url, text;
  std::vector<AnnotatedPlace> places;  // in text order, without overlaps
};

// Reads one JSON object per line: {"id", "url", "text", "places": [{"start", "end", "name",
// "country"?, "class"?, "lat", "lon"}]}, with offsets in UTF-16 code units. Of overlapping places
// the first is kept.
std::vector<AnnotatedDocument> ReadDocuments(std::istream& in);

}  // namespace lede::train
