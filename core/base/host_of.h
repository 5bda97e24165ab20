// The host that an absolute address names.
#pragma once

#include <string_view>

namespace lede {

// "www.example.org" of "https://www.example.org:8080/a", a view into `url`; empty without "://".
std::string_view HostOf(std::string_view url);

}  // namespace lede
