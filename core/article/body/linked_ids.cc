// Finds the places on a page that its article's links point to.
#include "article/body/linked_ids.h"

#include <algorithm>

#include "article/body/html_text.h"
#include "article/url/resolve_url.h"
#include "base/ascii.h"
#include "base/limits.h"

namespace lede::article {
namespace {

using html::Attr;
using html::NodeId;
using html::Tag;

int HexValue(char c) {
  if (IsAsciiDigit(c)) return c - '0';
  const char lower = ToAsciiLower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string PercentDecoded(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size();
    const int high = escape ? HexValue(text[i + 1]) : -1, low = escape ? HexValue(text[i + 2]) : -1;
    if (high >= 0 && low >= 0) i += 2;
    out += high >= 0 && low >= 0 ? static_cast<char>(high * 16 + low) : text[i];
  }
  return out;
}

// The path of a URL: "/c/d" for "https://www.a.example/c/d/?e#f". The host is ignored, because
// pages link to themselves with or without "www."; keeping an id too many does no harm.
std::string_view PathOf(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  const size_t host = url.find("://");
  const size_t path = host == url.npos ? url.npos : url.find('/', host + 3);
  url.remove_prefix(std::min(path, url.size()));
  return EndsWith(url, "/") ? url.substr(0, url.size() - 1) : url;
}

}  // namespace

LinkedIds::LinkedIds(const html::Document& document, const PageBlocks& page, const BodyParts& parts,
                     std::string_view page_url)
    : document_(document) {
  NodeId begin = 0;
  for (size_t i = 0; i < page.blocks.size(); ++i) {
    const NodeId end = page.blocks[i].last_node + 1;
    if (parts.blocks[i]) Collect(begin, end, page_url);
    begin = end;
  }
  for (NodeId node = 0; node < document.size() && !ids_.empty(); ++node) {
    if (!document.IsElement(node)) continue;
    std::string_view id = document.attribute(node, Attr::kId);
    if (id.empty() && document.tag(node) == Tag::kA) id = document.attribute(node, Attr::kName);
    const auto at = id.empty() ? ids_.end() : ids_.find(PercentDecoded(id));
    if (at == ids_.end()) continue;
    at->second.last = node;
    places_.push_back({node, id, &at->second});
  }
}

void LinkedIds::Collect(NodeId begin, NodeId end, std::string_view page_url) {
  for (NodeId node = begin; node < end && ids_.size() < limits::kMaxLinkedIds; ++node) {
    if (document_.tag(node) != Tag::kA) continue;
    const std::string_view href = Trim(document_.attribute(node, Attr::kHref));
    const size_t hash = href.find('#');
    if (hash == href.npos || hash + 1 == href.size()) continue;
    if (hash == 0 || PathOf(ResolveUrl(href, page_url)) == PathOf(page_url))
      ids_.try_emplace(PercentDecoded(href.substr(hash + 1)));
  }
}

bool LinkedIds::Append(NodeId element, std::string* html) {
  const auto place = std::lower_bound(places_.begin(), places_.end(), element,
                                      [](const Place& a, NodeId node) { return a.node < node; });
  return place != places_.end() && place->node == element && Write(*place, html);
}

bool LinkedIds::AppendBefore(NodeId node, std::string* html) {
  for (; next_ < places_.size() && places_[next_].node < node; ++next_) {
    const Place& place = places_[next_];
    if (place.node == place.of->last && Write(place, html)) return true;
  }
  return false;
}

bool LinkedIds::Write(const Place& place, std::string* html) {
  if (place.of->is_written) return false;
  place.of->is_written = true;
  AppendAttribute("id", place.id, html);
  return true;
}

}  // namespace lede::article
