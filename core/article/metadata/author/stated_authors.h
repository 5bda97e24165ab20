// Reads the authors stated in the head of the page.
#pragma once

#include "article/metadata/author/author_names.h"
#include "article/metadata/sources/page_sources.h"

namespace lede::article {

// JSON-LD `author` or `creator` of the best node that names anybody, or else the best <meta>.
Names StatedAuthors(const PageSources& sources);

// The desks or outlets that JSON-LD credits.
Names StatedDesks(const PageSources& sources);

// The first credit in the head, unchanged: user names, names of firms.
Names StatedCredit(const PageSources& sources);

}  // namespace lede::article
