// A place that a name may refer to, and its position.
#include "mentions/places/candidate.h"

#include <algorithm>
#include <cstdlib>

namespace lede::mentions {
namespace {

constexpr int32_t kDegree = 50;  // position units per degree
constexpr int32_t kCountyKm = 60;
constexpr int32_t kCityKm = 40;

// cos of a latitude in units of 1/1024, by Bhaskara's formula (error under 0.002).
int64_t Cosine(int32_t latitude) {
  const int64_t x = std::min(std::abs(latitude), 90 * kDegree);
  const int64_t square = x * x, right = int64_t{180 * kDegree} * (180 * kDegree);
  return 1024 * (right - 4 * square) / (right + square);
}

int64_t SquareRoot(int64_t value) {
  int64_t root = 0;
  for (int64_t bit = int64_t{1} << 20; bit > 0; bit >>= 1) {
    if ((root + bit) * (root + bit) <= value) root += bit;
  }
  return root;
}

}  // namespace

int32_t DistanceKm(Position a, Position b) {
  int64_t dy = a.latitude - b.latitude, dx = std::abs(a.longitude - b.longitude);
  if (dx > 180 * kDegree) dx = 360 * kDegree - dx;
  dx = dx * Cosine((a.latitude + b.latitude) / 2) / 1024;
  return static_cast<int32_t>(SquareRoot((dx * dx + dy * dy) * 4946 / 1000));  // 2.224 km per unit
}

bool Contains(const Candidate& outer, const Candidate& inner) {
  if (outer.level >= inner.level || outer.country == kNoCountry || outer.country != inner.country)
    return false;
  switch (outer.level) {
    case Level::kCountry:
      return true;
    case Level::kRegion:
      return outer.region != kNoRegion && outer.region == inner.region;
    case Level::kCounty:
      return outer.region == inner.region && DistanceKm(outer.position, inner.position) < kCountyKm;
    case Level::kCity:
      return DistanceKm(outer.position, inner.position) < kCityKm;
    default:
      return false;
  }
}

}  // namespace lede::mentions
