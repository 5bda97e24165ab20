// Decides which doctypes put a page into quirks mode.
#include "html/quirks.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.h"

namespace lede::html {
namespace {

// Prefixes of public identifiers, in lower case, one a line.
constexpr std::string_view kQuirkyPrefixes =
    "+//silmaril//dtd html pro v0r11 19970101//\n"
    "-//as//dtd html 3.0 aswedit + extensions//\n"
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//\n"
    "-//ietf//dtd html 2.0 level 1//\n"
    "-//ietf//dtd html 2.0 level 2//\n"
    "-//ietf//dtd html 2.0 strict level 1//\n"
    "-//ietf//dtd html 2.0 strict level 2//\n"
    "-//ietf//dtd html 2.0 strict//\n"
    "-//ietf//dtd html 2.0//\n"
    "-//ietf//dtd html 2.1e//\n"
    "-//ietf//dtd html 3.0//\n"
    "-//ietf//dtd html 3.2 final//\n"
    "-//ietf//dtd html 3.2//\n"
    "-//ietf//dtd html 3//\n"
    "-//ietf//dtd html level 0//\n"
    "-//ietf//dtd html level 1//\n"
    "-//ietf//dtd html level 2//\n"
    "-//ietf//dtd html level 3//\n"
    "-//ietf//dtd html strict level 0//\n"
    "-//ietf//dtd html strict level 1//\n"
    "-//ietf//dtd html strict level 2//\n"
    "-//ietf//dtd html strict level 3//\n"
    "-//ietf//dtd html strict//\n"
    "-//ietf//dtd html//\n"
    "-//metrius//dtd metrius presentational//\n"
    "-//microsoft//dtd internet explorer 2.0 html strict//\n"
    "-//microsoft//dtd internet explorer 2.0 html//\n"
    "-//microsoft//dtd internet explorer 2.0 tables//\n"
    "-//microsoft//dtd internet explorer 3.0 html strict//\n"
    "-//microsoft//dtd internet explorer 3.0 html//\n"
    "-//microsoft//dtd internet explorer 3.0 tables//\n"
    "-//netscape comm. corp.//dtd html//\n"
    "-//netscape comm. corp.//dtd strict html//\n"
    "-//o'reilly and associates//dtd html 2.0//\n"
    "-//o'reilly and associates//dtd html extended 1.0//\n"
    "-//o'reilly and associates//dtd html extended relaxed 1.0//\n"
    "-//sq//dtd html 2.0 hotmetal + extensions//\n"
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//\n"
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//\n"
    "-//spyglass//dtd html 2.0 extended//\n"
    "-//sun microsystems corp.//dtd hotjava html//\n"
    "-//sun microsystems corp.//dtd hotjava strict html//\n"
    "-//w3c//dtd html 3 1995-03-24//\n"
    "-//w3c//dtd html 3.2 draft//\n"
    "-//w3c//dtd html 3.2 final//\n"
    "-//w3c//dtd html 3.2//\n"
    "-//w3c//dtd html 3.2s draft//\n"
    "-//w3c//dtd html 4.0 frameset//\n"
    "-//w3c//dtd html 4.0 transitional//\n"
    "-//w3c//dtd html experimental 19960712//\n"
    "-//w3c//dtd html experimental 970421//\n"
    "-//w3c//dtd w3 html//\n"
    "-//w3o//dtd w3 html 3.0//\n"
    "-//webtechs//dtd mozilla html 2.0//\n"
    "-//webtechs//dtd mozilla html//";
// Quirky only if there is no system identifier.
constexpr std::string_view kQuirkyPrefixesAlone =
    "-//w3c//dtd html 4.01 frameset//\n"
    "-//w3c//dtd html 4.01 transitional//";
constexpr std::string_view kQuirkyPublicIds[] = {
    "-//w3o//dtd w3 html strict 3.0//en//",
    "-/w3c/dtd html 4.0 transitional/en",
    "html",
};
constexpr std::string_view kQuirkySystemId =
    "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";

bool BeginsWithAny(std::string_view text, std::string_view prefixes) {
  while (!prefixes.empty()) {
    const size_t end = std::min(prefixes.find('\n'), prefixes.size());
    if (StartsWith(text, prefixes.substr(0, end))) return true;
    prefixes.remove_prefix(std::min(end + 1, prefixes.size()));
  }
  return false;
}

}  // namespace

bool IsQuirky(const Token& doctype) {
  if (doctype.force_quirks || doctype.data != "html") return true;
  const std::string public_id = ToAsciiLower(doctype.public_id.value);
  for (const std::string_view id : kQuirkyPublicIds) {
    if (public_id == id) return true;
  }
  if (EqualsIgnoreAsciiCase(doctype.system_id.value, kQuirkySystemId)) return true;
  if (BeginsWithAny(public_id, kQuirkyPrefixes)) return true;
  return !doctype.system_id.present && BeginsWithAny(public_id, kQuirkyPrefixesAlone);
}

}  // namespace lede::html
