// Resolves the URL references of a page to absolute URLs.
#include "article/url/resolve_url.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/ascii.h"
#include "base/limits.h"

namespace lede::article {
namespace {

// RFC 3986, appendix B. Holds views into the URL. An absent part is not the same as an empty one.
struct UrlParts {
  std::string_view scheme;
  std::optional<std::string_view> authority, query, fragment;
  std::string_view path;
};

bool IsSchemeChar(char c) { return IsAsciiAlnum(c) || c == '+' || c == '-' || c == '.'; }

UrlParts Split(std::string_view url) {
  UrlParts parts;
  size_t end = 0;
  while (end < url.size() && IsSchemeChar(url[end])) ++end;
  if (end > 0 && end < url.size() && url[end] == ':' && IsAsciiAlpha(url[0])) {
    parts.scheme = url.substr(0, end);
    url.remove_prefix(end + 1);
  }
  if (const size_t at = url.find('#'); at != std::string_view::npos) {
    parts.fragment = url.substr(at + 1);
    url = url.substr(0, at);
  }
  if (const size_t at = url.find('?'); at != std::string_view::npos) {
    parts.query = url.substr(at + 1);
    url = url.substr(0, at);
  }
  if (StartsWith(url, "//")) {
    url.remove_prefix(2);
    const size_t slash = url.find('/');
    parts.authority = url.substr(0, slash);
    url = slash == std::string_view::npos ? std::string_view() : url.substr(slash);
  }
  parts.path = url;
  return parts;
}

bool IsWeb(std::string_view scheme) {
  return EqualsIgnoreAsciiCase(scheme, "http") || EqualsIgnoreAsciiCase(scheme, "https");
}

// The first steps of the WHATWG standard: strips control characters and spaces at both ends, drops
// line breaks and tabs, and in web URLs reads "\" before the query as "/".
std::string Normalise(std::string_view url, std::string_view base_scheme) {
  while (!url.empty() && static_cast<unsigned char>(url.front()) <= 0x20) url.remove_prefix(1);
  while (!url.empty() && static_cast<unsigned char>(url.back()) <= 0x20) url.remove_suffix(1);
  std::string out;
  for (const char c : url) {
    if (c != '\n' && c != '\r' && c != '\t') out += c;
  }
  const std::string_view own = Split(out).scheme;
  if (!IsWeb(own.empty() ? base_scheme : own)) return out;
  const size_t end = std::min(out.find('?'), out.find('#'));
  for (size_t i = 0; i < out.size() && i < end; ++i) {
    if (out[i] == '\\') out[i] = '/';
  }
  return out;
}

// RFC 3986, 5.2.4, applied to the segments of an absolute path.
std::string RemoveDotSegments(std::string_view path) {
  std::vector<std::string_view> kept;
  bool directory = true;
  for (size_t begin = path.empty() ? 0 : 1; begin <= path.size();) {
    size_t end = path.find('/', begin);
    if (end == std::string_view::npos) end = path.size();
    const std::string_view segment = path.substr(begin, end - begin);
    directory = segment == "." || segment == "..";
    if (segment == "..") {
      if (!kept.empty()) kept.pop_back();
    } else if (segment != ".") {
      kept.push_back(segment);
    }
    begin = end + 1;
  }
  std::string out;
  for (const std::string_view segment : kept) out.append("/").append(segment);
  if (directory || out.empty()) out += '/';
  return out;
}

// RFC 3986, 5.2.3: replaces everything after the last slash of the base with `reference`.
std::string MergePaths(const UrlParts& base, std::string_view reference) {
  const size_t slash = base.path.rfind('/');
  if (slash == std::string_view::npos) return "/" + std::string(reference);
  return std::string(base.path.substr(0, slash + 1)) + std::string(reference);
}

void AppendEncoded(std::string_view text, std::string* out) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  for (const char c : text) {
    const unsigned char byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F && c != '"' && c != '<' && c != '>' && c != '`') {
      *out += c;
    } else {
      *out += '%';
      *out += kHex[byte >> 4];
      *out += kHex[byte & 15];
    }
  }
}

std::string Compose(const UrlParts& parts, std::string_view path) {
  std::string out = ToAsciiLower(parts.scheme) + ":";
  if (parts.authority) {
    const size_t host = parts.authority->rfind('@') + 1;  // 0 if there is no user information
    out += "//";
    AppendEncoded(parts.authority->substr(0, host), &out);
    // A non-ASCII host is left as it is; browsers encode it as Punycode when they follow the link.
    out += ToAsciiLower(parts.authority->substr(host));
  }
  AppendEncoded(path, &out);
  if (parts.query) AppendEncoded(*parts.query, &(out += '?'));
  if (parts.fragment) AppendEncoded(*parts.fragment, &(out += '#'));
  return out;
}

bool IsHost(std::string_view authority) {
  const std::string_view host = authority.substr(authority.rfind('@') + 1);
  return !host.empty() && host.front() != ':' &&
         host.find_first_of(" \"<>\\^`{|}%'") == std::string_view::npos;
}

}  // namespace

std::string ResolveUrl(std::string_view reference_text, std::string_view base_text) {
  if (reference_text.size() + base_text.size() > limits::kMaxUrlBytes) return {};
  const UrlParts base = Split(base_text);
  const std::string reference = Normalise(reference_text, base.scheme);
  UrlParts url = Split(reference);
  // "https:path" is relative if the base has the same scheme (WHATWG "special scheme" rule).
  if (IsWeb(url.scheme) && !url.authority && EqualsIgnoreAsciiCase(url.scheme, base.scheme)) {
    url.scheme = {};
  }
  if (!url.scheme.empty() && !IsWeb(url.scheme)) return Compose(url, url.path);
  std::string path(url.path);
  if (url.scheme.empty()) {
    if (!IsWeb(base.scheme) || !base.authority) return {};
    url.scheme = base.scheme;
    if (!url.authority) {
      url.authority = base.authority;
      if (path.empty()) {
        path = base.path;
        if (!url.query) url.query = base.query;
      } else if (path[0] != '/') {
        path = MergePaths(base, path);
      }
    }
  }
  if (!url.authority || !IsHost(*url.authority)) return {};
  return Compose(url, RemoveDotSegments(path));
}

bool IsSafeLink(std::string_view url) {
  return StartsWith(url, "https://") || StartsWith(url, "http://") || StartsWith(url, "mailto:");
}

bool IsSafeImage(std::string_view url) {
  if (StartsWith(url, "https://") || StartsWith(url, "http://")) return true;
  for (const std::string_view type : {"png", "jpeg", "gif", "webp", "avif", "bmp"}) {
    const std::string prefix = "data:image/" + std::string(type);
    if (StartsWith(url, prefix + ";") || StartsWith(url, prefix + ",")) return true;
  }
  return false;
}

}  // namespace lede::article
