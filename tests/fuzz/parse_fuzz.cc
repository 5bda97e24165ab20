// Fuzzes the HTML parser with any bytes in any context, then walks the tree.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "html/tree_builder.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  static constexpr std::string_view kContexts[] = {"",       "div",   "td",       "table",
                                                   "select", "title", "template", "frameset"};
  lede::html::ParseOptions options;
  options.scripting = (data[0] & 8) != 0;
  options.context = kContexts[data[0] & 7];
  const std::string_view page(reinterpret_cast<const char*>(data + 1), size - 1);
  const lede::html::Document document = lede::html::TreeBuilder(page, options).Build();
  document.TextContent(lede::html::kRoot);
  return 0;
}
