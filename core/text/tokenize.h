// From a stretch of text to its tokens.
#pragma once

#include <string_view>
#include <vector>

#include "model/annotated_text.h"
#include "text/text_data.h"

namespace lede::text {

// Appends the tokens of `span` to `tokens`. Every character that is no white space lies in exactly
// one token. Words keep inner hyphens ("Anglo-American"), dots of initials ("U.S.", "J.") and the
// dot of a listed abbreviation; URLs and e-mail addresses are one word; Han is a token a
// character, other scripts without spaces a token a run. Stops at limits::kMaxTokens. Linear.
void Tokenize(std::string_view text, Span span, const LanguageLists& lists,
              std::vector<Token>* tokens);

}  // namespace lede::text
