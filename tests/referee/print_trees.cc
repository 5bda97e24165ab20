// Prints the tree of every page for compare.mjs: JSON lines {"id", "html"} in, {"id", "tree"} out.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "base/utf8.h"
#include "html/parse.h"
#include "html5lib/dump_tree.h"

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const nlohmann::json input = nlohmann::json::parse(line, nullptr, false);
    const std::string page = lede::RepairUtf8(input.value("html", ""));
    const lede::html::Document document = lede::html::Parse(page);
    const nlohmann::json output = {{"id", input.value("id", "")},
                                   {"tree", lede::html::DumpTree(document, lede::html::kRoot)}};
    std::cout << output.dump() << std::endl;
  }
  return 0;
}
