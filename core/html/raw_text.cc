// Finds the end of the text of <title>, <style>, <script> and similar elements.
#include "html/raw_text.h"

#include <algorithm>

#include "base/ascii.h"

namespace lede::html {
namespace {

// Whether `name` stands at `pos`, followed by white space, "/" or ">".
bool IsNameAt(std::string_view page, size_t pos, std::string_view name) {
  const size_t end = pos + name.size();
  if (end >= page.size() || !EqualsIgnoreAsciiCase(page.substr(pos, name.size()), name))
    return false;
  const char c = page[end];
  return c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\t' || c == '\f';
}

bool IsEndTagAt(std::string_view page, size_t pos, std::string_view name) {
  return !name.empty() && pos + 1 < page.size() && page[pos + 1] == '/' &&
         IsNameAt(page, pos + 2, name);
}

// Skips an escaped part of a script, starting after its "<!--": to after "-->", or to the end tag.
size_t SkipEscapedScript(std::string_view page, size_t pos, std::string_view name) {
  bool double_escaped = false;
  for (; pos < page.size(); ++pos) {
    if (page[pos] == '-' && page.substr(pos, 3) == "-->") return pos + 3;
    if (page[pos] != '<') continue;
    if (IsEndTagAt(page, pos, double_escaped ? "script" : name)) {
      if (!double_escaped) return pos;
      double_escaped = false;
    } else if (IsNameAt(page, pos + 1, "script")) {
      double_escaped = true;
    }
  }
  return page.size();
}

}  // namespace

size_t FindRawTextEnd(std::string_view page, size_t from, std::string_view name) {
  for (size_t pos = page.find('<', from); pos != std::string_view::npos;
       pos = page.find('<', pos + 1)) {
    if (IsEndTagAt(page, pos, name)) return pos;
  }
  return page.size();
}

size_t FindScriptEnd(std::string_view page, size_t from, std::string_view name) {
  for (size_t pos = page.find('<', from); pos < page.size(); pos = page.find('<', pos)) {
    if (IsEndTagAt(page, pos, name)) return pos;
    if (page.substr(pos, 4) == "<!--") {
      pos = SkipEscapedScript(page, pos + 2, name);  // these dashes may be part of "-->"
    } else {
      ++pos;
    }
  }
  return page.size();
}

}  // namespace lede::html
