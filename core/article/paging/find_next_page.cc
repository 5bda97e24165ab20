// Finds the next page of an article that is divided into several pages.
#include "article/paging/find_next_page.h"

#include "article/url/resolve_url.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Tag;

constexpr int kMaxPages = 99;  // a larger number is an identifier or a year

// What may separate an article's URL from a page number. "-" and "_" count only if the URLs are
// otherwise equal: "story-2" may be another story, so FindNextPage requires that "story" is the
// current page.
constexpr std::string_view kMarks[] = {
    "?page=", "&page=",  "?p=",     "&p=", "?pg=", "?seite=", "/page/",
    "/page-", "/seite/", "/seite-", "/",   ",",    "-",       "_"};

std::string_view WithoutSuffix(std::string_view text, std::string_view suffix) {
  return EndsWith(text, suffix) ? text.substr(0, text.size() - suffix.size()) : text;
}

// Without fragment, file extension and final slash, which sites put before or after the number.
std::string_view Plain(std::string_view url) {
  url = WithoutSuffix(url.substr(0, url.find('#')), "/");
  for (const std::string_view ending : {".html", ".htm", ".shtml", ".php", ".aspx"}) {
    url = WithoutSuffix(url, ending);
  }
  return url;
}

// The start of the digits at the end of a URL, if they can be a page number; otherwise its size.
size_t NumberAtEnd(std::string_view plain) {
  size_t digits = plain.size();
  while (digits > 0 && IsAsciiDigit(plain[digits - 1])) --digits;
  const bool is_page = plain.size() - digits <= 2 && digits < plain.size() && plain[digits] != '0';
  return is_page ? digits : plain.size();
}

}  // namespace

PageNumber ReadPageNumber(std::string_view url) {
  const std::string_view plain = Plain(url);
  const size_t digits = NumberAtEnd(plain);
  int number = 0;
  for (size_t i = digits; i < plain.size(); ++i) number = number * 10 + (plain[i] - '0');
  if (number == 0) return {std::string(plain), 1};
  const std::string_view before = plain.substr(0, digits);
  for (const std::string_view mark : kMarks) {
    if (EndsWith(before, mark)) return {std::string(Plain(WithoutSuffix(before, mark))), number};
  }
  return {std::string(plain), 1};
}

std::string FindNextPage(const html::Document& document, std::string_view url,
                         std::string_view base_url) {
  const std::string_view plain = Plain(url);
  if (plain.empty()) return {};
  const PageNumber here = ReadPageNumber(url);
  for (html::NodeId n = html::kRoot; n < document.size(); ++n) {
    const Tag tag = document.tag(n);
    if (tag != Tag::kA && tag != Tag::kLink) continue;
    if (tag == Tag::kLink && document.attribute(n, Attr::kRel) != "next") continue;
    const std::string_view reference = document.attribute(n, Attr::kHref);
    const std::string_view plain_reference = Plain(reference);
    if (NumberAtEnd(plain_reference) == plain_reference.size()) continue;
    const std::string link = ResolveUrl(reference, base_url);
    const PageNumber there = ReadPageNumber(link);
    if (there.number < 2 || there.number > kMaxPages) continue;
    const bool after_first = there.stem == plain && there.number == 2;
    const bool after_here =
        here.number > 1 && there.stem == here.stem && there.number == here.number + 1;
    if (after_first || after_here) return link;
  }
  return {};
}

}  // namespace lede::article
