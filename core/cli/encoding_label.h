// Names of encodings, as pages and servers spell them.
#pragma once

#include <string_view>

namespace lede::cli {

// The system's iconv name ("CP1252") of what a label ("latin1") means on the web, "UTF-8" for
// UTF-8; empty if the standard does not know the label. Case and white space around it do not
// matter. Source: https://encoding.spec.whatwg.org/#names-and-labels
std::string_view EncodingFromLabel(std::string_view label);

}  // namespace lede::cli
