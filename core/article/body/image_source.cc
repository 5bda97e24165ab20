// Finds the image that an <img> is meant to show.
#include "article/body/image_source.h"

#include <string_view>

#include "article/url/resolve_url.h"
#include "base/ascii.h"
#include "base/digits.h"

namespace lede::article {
namespace {

using html::Attr;
using html::Document;
using html::NodeId;
using html::Tag;

constexpr uint32_t kWideEnough = 1600;  // pixels; a reader gains nothing from wider candidates
constexpr uint32_t kIconSide = 48;      // pixels; smaller images are icons, avatars, trackers
constexpr size_t kMostDigits = 6;       // of a width, height or density
constexpr size_t kRealPicture =
    4000;  // bytes of a data: URL; shorter ones are blank or blurred placeholders

// A placeholder until a script loads the image.
bool IsPlaceholder(std::string_view url) {
  if (url.empty() || StartsWith(url, "about:") || StartsWith(url, "blob:")) return true;
  if (StartsWith(url, "data:")) return url.size() < kRealPicture;
  return false;
}

bool IsTracker(std::string_view url) {
  for (const std::string_view word :
       {"/pixel", "pixel.", "1x1.", "spacer.", "blank.gif", "/beacon", "transparent.",
        "scorecardresearch", "/count.", "placeholder"}) {
    if (ContainsIgnoreAsciiCase(url, word)) return true;
  }
  return false;
}

bool IsImageUrl(std::string_view value) {
  return value.size() > 4 && value.find(' ') == std::string_view::npos &&
         value.find_first_of("/.") != std::string_view::npos && value[0] != '{' && value[0] != '[';
}

std::string_view FromPicture(const Document& document, NodeId image) {
  const NodeId picture = document[image].parent;
  if (picture == html::kNoNode || document.tag(picture) != Tag::kPicture) return {};
  for (NodeId n = document[picture].first_child; n != html::kNoNode; n = document[n].next) {
    if (document.tag(n) != Tag::kSource) continue;
    for (const Attr name : {Attr::kSrcset, Attr::kDataSrcset}) {
      const std::string_view url = ChooseCandidate(document.attribute(n, name));
      if (!IsPlaceholder(url)) return url;
    }
  }
  return {};
}

std::string_view RawSource(const Document& document, NodeId image) {
  const std::string_view shown = document.attribute(image, Attr::kDataLedeSrc);
  if (!IsPlaceholder(shown)) return shown;
  for (const Attr name : {Attr::kSrcset, Attr::kDataSrcset}) {
    const std::string_view url = ChooseCandidate(document.attribute(image, name));
    if (!IsPlaceholder(url)) return url;
  }
  if (const std::string_view url = FromPicture(document, image); !url.empty()) return url;
  for (const Attr name : {Attr::kDataSrc, Attr::kDataLazySrc, Attr::kDataOriginal}) {
    const std::string_view url = Trim(document.attribute(image, name));
    if (IsImageUrl(url) && !IsPlaceholder(url)) return url;
  }
  return document.attribute(image, Attr::kSrc);
}

uint32_t Pixels(const Document& document, NodeId image, Attr stamped, Attr given) {
  const uint32_t natural = LeadingNumber(document.attribute(image, stamped), kMostDigits);
  return natural != 0 ? natural : LeadingNumber(document.attribute(image, given), kMostDigits);
}

}  // namespace

std::string_view ChooseCandidate(std::string_view srcset) {
  std::string_view best;
  uint32_t best_width = 0;
  for (size_t at = 0; at < srcset.size();) {
    while (at < srcset.size() && (IsAsciiSpace(srcset[at]) || srcset[at] == ',')) ++at;
    size_t end = at;
    while (end < srcset.size() && !IsAsciiSpace(srcset[end])) ++end;
    std::string_view url = srcset.substr(at, end - at);
    size_t comma = srcset.find(',', end);
    if (!url.empty() && url.back() == ',') {  // there is no descriptor
      url.remove_suffix(1);
      comma = end;
    }
    if (comma == std::string_view::npos) comma = srcset.size();
    const std::string_view descriptor = Trim(srcset.substr(end, comma - end));
    uint32_t width = LeadingNumber(descriptor, kMostDigits);
    if (!descriptor.empty() && descriptor.back() == 'x') width *= 500;  // a density, not a width
    const bool better =
        best.empty() || (width <= kWideEnough ? width > best_width || best_width > kWideEnough
                                              : width < best_width);
    if (!url.empty() && better) {
      best = url;
      best_width = width;
    }
    at = comma;
  }
  return best;
}

Image ReadImageSource(const Document& document, NodeId image, std::string_view base_url) {
  Image out;
  out.width = Pixels(document, image, Attr::kDataLedeWidth, Attr::kWidth);
  out.height = Pixels(document, image, Attr::kDataLedeHeight, Attr::kHeight);
  const bool icon =
      (out.width > 0 && out.width <= kIconSide) || (out.height > 0 && out.height <= kIconSide);
  if (icon) return {};
  const std::string_view raw = RawSource(document, image);
  if (IsPlaceholder(raw) || IsTracker(raw)) return {};
  out.url = StartsWith(raw, "data:") ? std::string(raw) : ResolveUrl(raw, base_url);
  if (!IsSafeImage(out.url)) return {};
  out.alt = std::string(document.attribute(image, Attr::kAlt));
  return out;
}

}  // namespace lede::article
