// Cleans the name that a site gives itself.
#include "article/metadata/sources/site_name.h"

#include "article/metadata/sources/page_sources.h"
#include "article/strings/fold_name.h"
#include "base/ascii.h"

namespace lede::article {

std::string WithoutSlogan(std::string_view name, std::string_view url) {
  const std::string label = DenseName(SiteLabelOf(url));
  if (StartsWith(name, "@")) name.remove_prefix(1);
  for (const std::string_view mark : {" -", " –", " —", " |", ":"}) {
    const std::string_view front = name.substr(0, name.find(mark));
    if (!label.empty() && DenseName(front).find(label) != std::string::npos) name = front;
  }
  return std::string(name);
}

bool IsFolder(std::string_view name, std::string_view url) {
  return url.find("/" + ToAsciiLower(name) + "/") != std::string_view::npos;
}

}  // namespace lede::article
