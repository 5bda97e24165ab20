// Keeps the lines that say who is quoted.
#pragma once

#include "article/content/scorer/block_model.h"
#include "article/metadata/sources/class_roles.h"
#include "article/page/body_parts.h"
#include "html/document.h"

namespace lede::article {

// A quotation is a <blockquote>, a box whose class says so, or the <figure> around either. Up to
// two short lines after its last kept line, still inside it, name the speaker and the speaker's
// role.
void KeepAttributions(const html::Document& document, const ClassRoles& roles,
                      const PageFacts& facts, BodyParts* parts);

}  // namespace lede::article
