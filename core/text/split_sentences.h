// From the tokens of one block to its sentences.
#pragma once

#include "model/annotated_text.h"
#include "text/text_data.h"

namespace lede::text {

// Appends the sentences of the tokens [first_token, end) of `out`, all of block `block`. A
// sentence ends after an end mark and the closing quotes and brackets that touch it, unless the
// text goes on in lower case, the dot belongs to an abbreviation or numbers a list item. Linear.
void SplitSentences(uint32_t first_token, uint32_t block, const LanguageLists& lists,
                    AnnotatedText* out);

}  // namespace lede::text
