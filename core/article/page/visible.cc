// Decides which elements a reader never sees as text.
#include "article/page/visible.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.h"

namespace lede::article {

using html::Attr;
using html::Tag;

bool IsWithoutText(const html::Document& document, html::NodeId element) {
  switch (document.tag(element)) {
    case Tag::kScript:
    case Tag::kStyle:
    case Tag::kNoscript:
    case Tag::kNoframes:
    case Tag::kHead:
    case Tag::kTitle:
    case Tag::kSelect:
    case Tag::kOption:
    case Tag::kDatalist:
    case Tag::kTextarea:
    case Tag::kButton:
    case Tag::kInput:
    case Tag::kSvg:
    case Tag::kCanvas:
    case Tag::kMap:
    case Tag::kProgress:
    case Tag::kMeter:
    case Tag::kRp:
    case Tag::kRt:
      return true;
    case Tag::kTemplate:  // only an open shadow root is shown
      return document.attribute(element, "shadowrootmode").empty();
    case Tag::kUnknown:  // the source of a formula, next to the formula
      return document.name(element) == "annotation";
    default:
      return IsMedium(document.tag(element));
  }
}

bool IsMedium(Tag tag) {
  switch (tag) {
    case Tag::kImg:
    case Tag::kVideo:
    case Tag::kAudio:
    case Tag::kIframe:
    case Tag::kEmbed:
    case Tag::kObject:
      return true;
    default:
      return false;
  }
}

bool IsEmbeddedPost(const html::Document& document, html::NodeId element) {
  // Classes by which the networks' scripts find posts to turn into cards.
  static constexpr std::string_view kClasses[] = {
      "twitter-tweet", "twitter-video",  "instagram-media", "tiktok-embed",   "text-post-media",
      "bluesky-embed", "mastodon-embed", "reddit-embed",    "imgur-embed-pub"};
  if (document.tag(element) != Tag::kBlockquote) return false;
  const std::string_view classes = document.attribute(element, Attr::kClass);
  return std::any_of(std::begin(kClasses), std::end(kClasses),
                     [&](std::string_view name) { return ContainsIgnoreAsciiCase(classes, name); });
}

html::NodeId Enclosing(const html::Document& document, html::NodeId node, Tag tag) {
  while (node != html::kNoNode && document.tag(node) != tag) node = document[node].parent;
  return node;
}

bool IsBlockLevel(Tag tag) {
  switch (tag) {
    case Tag::kAddress:
    case Tag::kArticle:
    case Tag::kAside:
    case Tag::kBlockquote:
    case Tag::kBody:
    case Tag::kCaption:
    case Tag::kCenter:
    case Tag::kContent:
    case Tag::kDd:
    case Tag::kDetails:
    case Tag::kDialog:
    case Tag::kDir:
    case Tag::kDiv:
    case Tag::kDl:
    case Tag::kDt:
    case Tag::kFieldset:
    case Tag::kFigcaption:
    case Tag::kFigure:
    case Tag::kFooter:
    case Tag::kForm:
    case Tag::kH1:
    case Tag::kH2:
    case Tag::kH3:
    case Tag::kH4:
    case Tag::kH5:
    case Tag::kH6:
    case Tag::kHeader:
    case Tag::kHgroup:
    case Tag::kHr:
    case Tag::kLegend:
    case Tag::kLi:
    case Tag::kListing:
    case Tag::kMain:
    case Tag::kMenu:
    case Tag::kNav:
    case Tag::kOl:
    case Tag::kP:
    case Tag::kPlaintext:
    case Tag::kPre:
    case Tag::kSearch:
    case Tag::kSection:
    case Tag::kSummary:
    case Tag::kTable:
    case Tag::kTbody:
    case Tag::kTd:
    case Tag::kTfoot:
    case Tag::kTh:
    case Tag::kThead:
    case Tag::kTr:
    case Tag::kUl:
    case Tag::kXmp:
      return true;
    default:
      return false;
  }
}

namespace {

// "display:none" or "visibility:hidden" in a style attribute, ignoring white space.
bool HidesByStyle(std::string_view style) {
  if (style.size() < 12) return false;
  std::string folded;
  for (const char c : style.substr(0, 2000)) {
    if (!IsAsciiSpace(c)) folded += ToAsciiLower(c);
  }
  return folded.find("display:none") != std::string::npos ||
         folded.find("visibility:hidden") != std::string::npos;
}

}  // namespace

// Class names that style sheets use for text that is read aloud but not shown.
bool IsForScreenReaders(std::string_view classes) {
  static constexpr std::string_view kNames[] = {"sr-only", "visually-hidden", "visuallyhidden",
                                                "screen-reader", "screenreader"};
  for (size_t i = 0; i + kNames[0].size() <= classes.size(); ++i) {
    const char first = ToAsciiLower(classes[i]);
    if (first != 's' && first != 'v') continue;
    for (const std::string_view name : kNames) {
      if (EqualsIgnoreAsciiCase(classes.substr(i, name.size()), name)) return true;
    }
  }
  return false;
}

Hiding HidingOf(const html::Document& document, html::NodeId element) {
  Hiding hiding = Hiding::kNone;
  for (const html::Attribute attribute : document.attributes(element)) {
    if (attribute.name == Attr::kDataLedeHidden) return Hiding::kStamped;
    if (attribute.name == Attr::kHidden ||
        (attribute.name == Attr::kAriaHidden && attribute.value == "true") ||
        (attribute.name == Attr::kStyle && HidesByStyle(attribute.value))) {
      hiding = Hiding::kByMarkup;
    }
  }
  return hiding;
}

bool IsHiddenInline(const html::Document& document, html::NodeId element) {
  return HidingOf(document, element) != Hiding::kNone ||
         IsForScreenReaders(document.attribute(element, Attr::kClass));
}

}  // namespace lede::article
