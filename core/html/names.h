// The element and attribute names that the program knows, as enums.
#pragma once

#include <cstdint>
#include <string_view>

namespace lede::html {

// clang-format off
#define LEDE_HTML_TAGS(X) \
  X(kA, "a") X(kAbbr, "abbr") X(kAcronym, "acronym") X(kAddress, "address") \
  X(kAnnotationXml, "annotation-xml") X(kApplet, "applet") X(kArea, "area") \
  X(kArticle, "article") X(kAside, "aside") X(kAudio, "audio") X(kB, "b") X(kBase, "base") \
  X(kBasefont, "basefont") X(kBdi, "bdi") X(kBdo, "bdo") X(kBgsound, "bgsound") X(kBig, "big") \
  X(kBlink, "blink") X(kBlockquote, "blockquote") X(kBody, "body") X(kBr, "br") \
  X(kButton, "button") X(kCanvas, "canvas") X(kCaption, "caption") X(kCenter, "center") \
  X(kCite, "cite") X(kCode, "code") X(kCol, "col") X(kColgroup, "colgroup") \
  X(kContent, "content") X(kData, "data") X(kDatalist, "datalist") X(kDd, "dd") X(kDel, "del") \
  X(kDesc, "desc") X(kDetails, "details") X(kDfn, "dfn") X(kDialog, "dialog") X(kDir, "dir") \
  X(kDiv, "div") X(kDl, "dl") X(kDt, "dt") X(kEm, "em") X(kEmbed, "embed") \
  X(kFieldset, "fieldset") X(kFigcaption, "figcaption") X(kFigure, "figure") X(kFont, "font") \
  X(kFooter, "footer") X(kForeignObject, "foreignObject") X(kForm, "form") X(kFrame, "frame") \
  X(kFrameset, "frameset") X(kH1, "h1") X(kH2, "h2") X(kH3, "h3") X(kH4, "h4") X(kH5, "h5") \
  X(kH6, "h6") X(kHead, "head") X(kHeader, "header") X(kHgroup, "hgroup") X(kHr, "hr") \
  X(kHtml, "html") X(kI, "i") X(kIframe, "iframe") X(kImage, "image") X(kImg, "img") \
  X(kInput, "input") X(kIns, "ins") X(kIsindex, "isindex") X(kKbd, "kbd") X(kKeygen, "keygen") \
  X(kLabel, "label") X(kLegend, "legend") X(kLi, "li") X(kLink, "link") X(kListing, "listing") \
  X(kMain, "main") X(kMalignmark, "malignmark") X(kMap, "map") X(kMark, "mark") \
  X(kMarquee, "marquee") X(kMath, "math") X(kMenu, "menu") X(kMenuitem, "menuitem") \
  X(kMeta, "meta") X(kMeter, "meter") X(kMglyph, "mglyph") X(kMi, "mi") X(kMn, "mn") \
  X(kMo, "mo") X(kMs, "ms") X(kMtext, "mtext") X(kNav, "nav") X(kNobr, "nobr") \
  X(kNoembed, "noembed") X(kNoframes, "noframes") X(kNoscript, "noscript") X(kObject, "object") \
  X(kOl, "ol") X(kOptgroup, "optgroup") X(kOption, "option") X(kOutput, "output") X(kP, "p") \
  X(kParam, "param") X(kPicture, "picture") X(kPlaintext, "plaintext") X(kPre, "pre") \
  X(kProgress, "progress") X(kQ, "q") X(kRb, "rb") X(kRp, "rp") X(kRt, "rt") X(kRtc, "rtc") \
  X(kRuby, "ruby") X(kS, "s") X(kSamp, "samp") X(kScript, "script") X(kSearch, "search") \
  X(kSection, "section") X(kSelect, "select") X(kSlot, "slot") X(kSmall, "small") \
  X(kSource, "source") X(kSpan, "span") X(kStrike, "strike") X(kStrong, "strong") \
  X(kStyle, "style") X(kSub, "sub") X(kSummary, "summary") X(kSup, "sup") X(kSvg, "svg") \
  X(kTable, "table") X(kTbody, "tbody") X(kTd, "td") X(kTemplate, "template") \
  X(kTextarea, "textarea") X(kTfoot, "tfoot") X(kTh, "th") X(kThead, "thead") X(kTime, "time") \
  X(kTitle, "title") X(kTr, "tr") X(kTrack, "track") X(kTt, "tt") X(kU, "u") X(kUl, "ul") \
  X(kVar, "var") X(kVideo, "video") X(kWbr, "wbr") X(kXmp, "xmp")

#define LEDE_HTML_ATTRIBUTES(X) \
  X(kAbbr, "abbr") X(kAction, "action") X(kAlign, "align") X(kAllow, "allow") X(kAlt, "alt") \
  X(kAriaHidden, "aria-hidden") X(kAriaLabel, "aria-label") X(kAriaModal, "aria-modal") \
  X(kAsync, "async") X(kAutoplay, "autoplay") X(kBackground, "background") X(kBorder, "border") \
  X(kCharset, "charset") X(kChecked, "checked") X(kCite, "cite") X(kClass, "class") \
  X(kClassid, "classid") X(kColspan, "colspan") X(kContent, "content") X(kControls, "controls") \
  X(kCoords, "coords") X(kData, "data") X(kDataLazySrc, "data-lazy-src") \
  X(kDataLedeHeight, "data-lede-height") X(kDataLedeHidden, "data-lede-hidden") \
  X(kDataLedeSrc, "data-lede-src") X(kDataLedeWidth, "data-lede-width") \
  X(kDataOriginal, "data-original") X(kDataSrc, "data-src") X(kDataSrcset, "data-srcset") \
  X(kDatetime, "datetime") X(kDir, "dir") X(kDisabled, "disabled") X(kEncoding, "encoding") \
  X(kFor, "for") X(kFrameborder, "frameborder") X(kHeaders, "headers") X(kHeight, "height") \
  X(kHidden, "hidden") X(kHref, "href") X(kHreflang, "hreflang") X(kHttpEquiv, "http-equiv") \
  X(kId, "id") X(kItemid, "itemid") X(kItemprop, "itemprop") X(kItemref, "itemref") \
  X(kItemscope, "itemscope") X(kItemtype, "itemtype") X(kKind, "kind") X(kLabel, "label") \
  X(kLang, "lang") X(kLoading, "loading") X(kMedia, "media") X(kName, "name") \
  X(kOnclick, "onclick") X(kOpen, "open") X(kPoster, "poster") X(kProperty, "property") \
  X(kPubdate, "pubdate") X(kRel, "rel") X(kRole, "role") X(kRowspan, "rowspan") \
  X(kScheme, "scheme") X(kScope, "scope") X(kSize, "size") X(kSizes, "sizes") X(kSlot, "slot") \
  X(kSpan, "span") X(kSrc, "src") X(kSrcdoc, "srcdoc") X(kSrclang, "srclang") \
  X(kSrcset, "srcset") X(kStart, "start") X(kStyle, "style") X(kSummary, "summary") \
  X(kTabindex, "tabindex") X(kTarget, "target") X(kTitle, "title") X(kType, "type") \
  X(kValue, "value") X(kWidth, "width")
// clang-format on

#define LEDE_NAME(id, name) id,
enum class Tag : uint8_t { kUnknown, LEDE_HTML_TAGS(LEDE_NAME) };
enum class Attr : uint8_t { kUnknown, LEDE_HTML_ATTRIBUTES(LEDE_NAME) };
#undef LEDE_NAME

// From and to the name as the tree holds it (lower case, but for SVG's camel case); kUnknown and ""
// if there is none.
Tag TagFromName(std::string_view name);
Attr AttrFromName(std::string_view name);
std::string_view NameOf(Tag tag);
std::string_view NameOf(Attr attr);

}  // namespace lede::html
