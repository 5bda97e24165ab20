// Runs the tree-construction cases of html5lib-tests (*.dat).
#include "html5lib/tree_cases.h"

#include <algorithm>
#include <map>

#include "html/tree_builder.h"
#include "html5lib/dump_tree.h"

namespace lede::html {
namespace {

using Sections = std::map<std::string, std::string>;

// Splits "#data … #errors … #document …" cases; the text of each section has no final line feed.
std::vector<Sections> ReadCases(const std::string& file) {
  static const std::string kHeads[] = {
      "#data",       "#errors",    "#new-errors", "#document-fragment",
      "#script-off", "#script-on", "#document"};
  std::vector<Sections> cases;
  std::string* section = nullptr;
  for (size_t begin = 0; begin < file.size();) {
    const size_t end = std::min(file.find('\n', begin), file.size());
    const std::string line = file.substr(begin, end - begin);
    const bool in_data = section != nullptr && !cases.empty() && section == &cases.back()["#data"];
    const bool head = std::find(std::begin(kHeads), std::end(kHeads), line) != std::end(kHeads);
    if (head && (!in_data || line == "#errors")) {
      if (line == "#data") cases.emplace_back();
      section = &cases.back()[line];
    } else if (section != nullptr) {
      *section += line + "\n";
    }
    begin = end + 1;
  }
  for (Sections& one : cases) {
    for (auto& [name, text] : one) {
      while (name == "#document" && text.size() > 1 && text.substr(text.size() - 2) == "\n\n")
        text.pop_back();
      if (name != "#document" && !text.empty()) text.pop_back();
    }
  }
  return cases;
}

std::string Run(const Sections& one, bool scripting) {
  ParseOptions options;
  options.scripting = scripting;
  const auto fragment = one.find("#document-fragment");
  std::string context = fragment == one.end() ? "" : fragment->second;
  if (context.rfind("svg ", 0) == 0) options.context_ns = Namespace::kSvg;
  if (context.rfind("math ", 0) == 0) options.context_ns = Namespace::kMathml;
  if (options.context_ns != Namespace::kHtml) context.erase(0, context.find(' ') + 1);
  options.context = context;
  const std::string& data = one.at("#data");
  const Document document = TreeBuilder(data, options).Build();
  return DumpTree(document, fragment == one.end() ? kRoot : document.html());
}

}  // namespace

void RunTreeCases(const std::string& name, const std::string& file, Tally* tally) {
  int number = 0;
  for (const Sections& one : ReadCases(file)) {
    ++number;
    for (const bool scripting : {false, true}) {
      if (one.count(scripting ? "#script-off" : "#script-on") != 0) continue;
      if (scripting && one.count("#script-on") == 0) continue;  // the same as with scripting off
      const std::string got = Run(one, scripting);
      tally->Count(got == one.at("#document"), name + " case " + std::to_string(number) + ":\n" +
                                                   one.at("#data") + "\nexpected\n" +
                                                   one.at("#document") + "got\n" + got);
    }
  }
}

}  // namespace lede::html
