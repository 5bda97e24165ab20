// Reads texts annotated with the places they name and their coordinates.
#include "annotated_places.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/utf8.h"

namespace lede::train {
namespace {

// The byte offset of each UTF-16 code unit, and of the end.
std::vector<uint32_t> ByteOffsets(const std::string& text) {
  std::vector<uint32_t> offsets;
  for (size_t at = 0; at < text.size();) {
    const uint32_t start = static_cast<uint32_t>(at);
    offsets.push_back(start);
    if (DecodeUtf8(text, &at) > 0xFFFF) offsets.push_back(start);
  }
  offsets.push_back(static_cast<uint32_t>(text.size()));
  return offsets;
}

AnnotatedPlace ReadPlace(const nlohmann::json& row, const std::vector<uint32_t>& offsets) {
  AnnotatedPlace place;
  const size_t last = offsets.size() - 1;
  place.span.start = offsets[std::min(row.value("start", size_t{0}), last)];
  place.span.end = offsets[std::min(row.value("end", size_t{0}), last)];
  place.name = row.value("name", "");
  if (row.value("class", "") == "A" && row["country"].is_string()) place.country = row["country"];
  place.latitude = row.value("lat", 0.0);
  place.longitude = row.value("lon", 0.0);
  return place;
}

}  // namespace

std::vector<AnnotatedDocument> ReadDocuments(std::istream& in) {
  std::vector<AnnotatedDocument> documents;
  for (std::string line; std::getline(in, line);) {
    nlohmann::json row = nlohmann::json::parse(line);
    AnnotatedDocument document;
    document.id = row.value("id", "");
    document.url = row.value("url", "");
    document.text = row.value("text", "");
    const std::vector<uint32_t> offsets = ByteOffsets(document.text);
    std::vector<AnnotatedPlace> places;
    for (nlohmann::json& place : row["places"]) places.push_back(ReadPlace(place, offsets));
    std::stable_sort(places.begin(), places.end(),
                     [](const auto& a, const auto& b) { return a.span < b.span; });
    for (AnnotatedPlace& place : places) {
      if (document.places.empty() || document.places.back().span.end <= place.span.start)
        document.places.push_back(std::move(place));
    }
    documents.push_back(std::move(document));
  }
  return documents;
}

}  // namespace lede::train
