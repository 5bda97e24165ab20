// The address of the next page of an article in several pages.
#include "article/paging/find_next_page.h"

#include "article/url/resolve_url.h"
#include "base/ascii.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Tag;

constexpr int kMaxPages = 99;  // a larger number is an identifier or a year

// What stands between an article's address and the number of its page. "-" and "_" only where the
// two addresses agree but for it: "story-2" may be a story of its own, so FindNextPage asks that
// "story" be the page at hand.
constexpr std::string_view kMarks[] = {
    "?page=", "&page=",  "?p=",     "&p=", "?pg=", "?seite=", "/page/",
    "/page-", "/seite/", "/seite-", "/",   ",",    "-",       "_"};

void DropSuffix(std::string_view suffix, std::string* text) {
  if (EndsWith(*text, suffix)) text->resize(text->size() - suffix.size());
}

// Without fragment, file ending and closing slash, which sites put before or after the number.
std::string Plain(std::string_view url) {
  std::string plain(url.substr(0, url.find('#')));
  DropSuffix("/", &plain);
  for (const std::string_view ending : {".html", ".htm", ".shtml", ".php", ".aspx"}) {
    DropSuffix(ending, &plain);
  }
  return plain;
}

}  // namespace

PageNumber ReadPageNumber(std::string_view url) {
  PageNumber page{Plain(url), 1};
  std::string& stem = page.stem;
  size_t digits = stem.size();
  while (digits > 0 && IsAsciiDigit(stem[digits - 1])) --digits;
  if (digits == stem.size() || stem.size() - digits > 2 || stem[digits] == '0') return page;
  int number = 0;
  for (size_t i = digits; i < stem.size(); ++i) number = number * 10 + (stem[i] - '0');
  for (const std::string_view mark : kMarks) {
    if (!EndsWith(std::string_view(stem).substr(0, digits), mark)) continue;
    page.number = number;
    stem = Plain(stem.substr(0, digits - mark.size()));
    break;
  }
  return page;
}

std::string FindNextPage(const html::Document& document, std::string_view url,
                         std::string_view base_url) {
  const std::string plain = Plain(url);
  if (plain.empty()) return {};
  const PageNumber here = ReadPageNumber(url);
  for (html::NodeId n = html::kRoot; n != html::kNoNode; n = document.Next(n, html::kRoot)) {
    const Tag tag = document.tag(n);
    if (tag != Tag::kA && tag != Tag::kLink) continue;
    if (tag == Tag::kLink && document.attribute(n, Attr::kRel) != "next") continue;
    const std::string_view reference = document.attribute(n, Attr::kHref);
    if (reference.empty() ||
        !IsAsciiDigit(Plain(reference).empty() ? ' ' : Plain(reference).back())) {
      continue;
    }
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
