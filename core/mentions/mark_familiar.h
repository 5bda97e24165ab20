// Tells the names that are known to the world from those that few have heard of.
#pragma once

#include <vector>

#include "mentions/entities/word_clusters.h"
#include "model/annotated_text.h"
#include "model/mentions.h"

namespace lede::mentions {

// Sets `is_familiar`: whether each part of the name is a word of the clusters, which hold the most
// frequent words of general text. O(n) in the words of the names.
void MarkFamiliar(const AnnotatedText& text, const WordClusters& clusters,
                  std::vector<EntityMention>* entities);

}  // namespace lede::mentions
