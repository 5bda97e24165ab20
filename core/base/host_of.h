// Extracts the host from an absolute URL.
#pragma once

#include <string_view>

namespace lede {

// "www.example.org" for "https://www.example.org:8080/a", as a view into `url`. Empty if there is
// no "://".
std::string_view HostOf(std::string_view url);

}  // namespace lede
