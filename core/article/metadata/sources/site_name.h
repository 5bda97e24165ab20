// Cleans the name that a site gives itself.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// A site's name without a leading "@" and a trailing slogan ("The Lantern - News that matters" at
// thelantern.example).
std::string WithoutSlogan(std::string_view name, std::string_view url);

// Whether a site's name is the host or a folder of the URL; some templates put the section there.
bool IsFolder(std::string_view name, std::string_view url);

}  // namespace lede::article
