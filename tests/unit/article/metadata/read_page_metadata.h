// Reads the metadata of a small page, for tests.
#pragma once

#include <string>
#include <string_view>

#include "article/metadata/read_metadata.h"

namespace lede::article {

Metadata Read(std::string_view page, std::string_view url = "https://www.lantern.example/a/b");

}  // namespace lede::article
