// Splits a stretch of text into tokens.
#pragma once

#include <string_view>
#include <vector>

#include "model/annotated_text.h"
#include "text/text_data.h"

namespace lede::text {

// Appends the tokens of `span` to `tokens`. Each character other than white space is in exactly one
// token. Words keep inner hyphens ("Anglo-American"), the dots of initials ("U.S.", "J.") and the
// dot of a listed abbreviation. A URL or e-mail address is one token, as is each Han character and
// each run of another script without spaces. Stops at limits::kMaxTokens. Linear.
void Tokenize(std::string_view text, Span span, const LanguageLists& lists,
              std::vector<Token>* tokens);

}  // namespace lede::text
