// Resolves the locations and demonyms of a text to places of the world.
#include "mentions/places/resolve_places.h"

namespace lede::mentions {

void ResolvePlaces(const Article&, const AnnotatedText&, const PlaceData&, Mentions*) {}

}  // namespace lede::mentions
