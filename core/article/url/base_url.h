// Finds the base of the URLs on a page.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// The first <base href>, or else the page's own URL.
std::string BaseUrlOf(const html::Document& document, std::string_view page_url);

}  // namespace lede::article
