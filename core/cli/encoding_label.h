// Maps encoding labels, as pages and servers spell them, to iconv names.
#pragma once

#include <string_view>

namespace lede::cli {

// The iconv name ("CP1252") of the encoding that a label ("latin1") means on the web; empty if the
// standard does not know the label. Ignores case and surrounding white space. Source:
// https://encoding.spec.whatwg.org/#names-and-labels
std::string_view EncodingFromLabel(std::string_view label);

}  // namespace lede::cli
