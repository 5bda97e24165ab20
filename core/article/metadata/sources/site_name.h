// What the site calls itself.
#pragma once

#include <string>
#include <string_view>

namespace lede::article {

// A name as a site states it, without "@" before it and without the slogan behind it ("The Lantern
// - News that matters" at thelantern.example).
std::string WithoutSlogan(std::string_view name, std::string_view url);

// Whether a site's name is the host or a folder of the address: templates write the section there.
bool IsFolder(std::string_view name, std::string_view url);

}  // namespace lede::article
