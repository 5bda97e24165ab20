// Groups the tokens of one block into sentences.
#pragma once

#include "model/annotated_text.h"
#include "text/text_data.h"

namespace lede::text {

// Appends the sentences of the tokens [first_token, end) of `out`, all in block `block`. A sentence
// ends after an end mark and the closing quotes and brackets that directly follow it, unless the
// text continues in lower case, or the dot belongs to an abbreviation or a list number. Linear.
void SplitSentences(uint32_t first_token, uint32_t block, const LanguageLists& lists,
                    AnnotatedText* out);

}  // namespace lede::text
