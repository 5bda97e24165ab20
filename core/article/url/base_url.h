// What the addresses on a page are relative to.
#pragma once

#include <string>
#include <string_view>

#include "html/document.h"

namespace lede::article {

// The first <base href>, else the page's own address.
std::string BaseUrlOf(const html::Document& document, std::string_view page_url);

}  // namespace lede::article
