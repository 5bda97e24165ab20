// Resolves the locations and demonyms of a text to places in the world.
#pragma once

#include "mentions/places/place_data.h"
#include "model/annotated_text.h"
#include "model/article.h"
#include "model/mentions.h"

namespace lede::mentions {

// Reads `mentions->entities`; fills `mentions->places` and `mentions->place_mentions`. It may
// change an entity to or from a location where the gazetteer and the text leave no doubt.
void ResolvePlaces(const Article& article, const AnnotatedText& text, const PlaceData& data,
                   Mentions* mentions);

}  // namespace lede::mentions
